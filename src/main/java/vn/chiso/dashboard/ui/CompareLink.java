package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chiso.base.ui.ListLink;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.indicator.Indicator;

/** Leads from what a card shows to the comparison of the same. */
final class CompareLink {

    /** Who knows the page stands above this one; its address is all that is needed. */
    private static final String PATH = "compare";

    private CompareLink() {}

    /**
     * @param subjects as the address of the comparison writes them
     * @param indicators empty for those that have most figures
     */
    static Component of(
            CardContext context, DashboardFilter filter, String subjects, Collection<Indicator> indicators) {
        Map<String, String> query = new LinkedHashMap<>();
        String unit = context.address().format(filter).get("unit");
        if (unit != null) {
            query.put("unit", unit);
        }
        query.put("subjects", subjects);
        if (!indicators.isEmpty()) {
            query.put("indicators", indicators.stream().map(Indicator::code).collect(Collectors.joining(",")));
        }
        if (filter.year() != null) {
            query.put("years", String.valueOf(filter.year()));
        }
        if (filter.indicator() != null && (indicators.isEmpty() || indicators.contains(filter.indicator()))) {
            query.put("sort", filter.indicator().code());
        }
        if (filter.boundaries() != null) {
            query.put("boundaries", filter.boundaries().toString());
        }
        if (filter.approvedOnly()) {
            query.put("review", "approved");
        }
        ListLink link = new ListLink(PATH, query, "");
        link.setText(link.getTranslation("compare.link"));
        Div line = new Div(link);
        line.addClassName("compare-link");
        return line;
    }
}
