package vn.chiso.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import java.util.List;
import java.util.Map;
import vn.chiso.base.ui.ListLink;
import vn.chiso.base.ui.ViewHeader;
import vn.chiso.comparison.Comparison;
import vn.chiso.comparison.ComparisonRequest;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.dashboard.ui.LinkButton;
import vn.chiso.territory.Unit;

/** Within which unit is compared, and of which time. */
final class CompareHead extends Composite<ViewHeader> {

    private static final long serialVersionUID = 1L;

    private final transient CompareContext context;

    CompareHead(CompareContext context) {
        this.context = context;
    }

    @Override
    protected ViewHeader initContent() {
        return new ViewHeader("");
    }

    void show(Comparison comparison) {
        ComparisonRequest request = comparison.request();
        getContent().setTitle(getTranslation("compare.title"));
        getContent().setCrumbs(crumbs(request));
        getContent().setBesideTitle(new LinkButton());
        getContent()
                .setNote(CompareTexts.years(request, getLocale()) + " · "
                        + CompareTexts.subjects(comparison, getLocale()));
    }

    private List<Component> crumbs(ComparisonRequest request) {
        return context.territory().path(request.unit()).stream()
                .<Component>map(step -> link(step, request))
                .toList();
    }

    private Component link(Unit step, ComparisonRequest request) {
        Map<String, String> query =
                context.places().format(DashboardFilter.nation(step).withYear(request.year()));
        return new ListLink("", query, step.fullName());
    }
}
