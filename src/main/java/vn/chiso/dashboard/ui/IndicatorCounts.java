package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chiso.base.text.Texts;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.FigureCount;
import vn.chiso.observation.Years;

/** How many figures each indicator has at a place in the year shown, for the picker of indicators. */
final class IndicatorCounts {

    private IndicatorCounts() {}

    /** By indicator id; an indicator without figures has no entry. */
    static Map<Long, Integer> of(CardContext context, DashboardFilter filter) {
        Integer year = filter.year();
        Years years = (year == null ? Years.latest() : Years.of(year)).approved(filter.approvedOnly());
        long unit = filter.unit().id();
        Collection<Long> line = filter.boundaries() == null
                ? List.of(unit)
                : context.territory().lineage().line(unit);
        return context.totals().counts(line, years).stream()
                .collect(Collectors.toMap(FigureCount::indicatorId, FigureCount::count, Integer::sum));
    }

    /** An indicator as the picker lists it: its name, its group, and how many figures it has. */
    static Div line(Indicator indicator, CardContext context, Map<Long, Integer> counts, Locale locale) {
        Integer count = counts.get(indicator.id());
        Span about = new Span(context.catalogue().group(indicator.groupId()).name(locale) + " · "
                + (count == null
                        ? Texts.get("dashboard.filter.count.none", locale)
                        : Texts.get("dashboard.filter.count", locale, count)));
        about.addClassName("muted");
        Div line = new Div(new Span(context.catalogue().offeredName(indicator, locale)), about);
        line.addClassName("filter-item");
        return line;
    }
}
