package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.ViewHeader;
import vn.chiso.dashboard.DashboardData;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.territory.Succession;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitLevel;

/** Where the reader is: the path from the nation, each step with its siblings, and the boundaries in force. */
final class DashboardHead extends Composite<ViewHeader> {

    private static final long serialVersionUID = 1L;

    private final transient CardContext context;
    private final transient Function<DashboardFilter, LocalDate> boundaries;

    DashboardHead(CardContext context, Function<DashboardFilter, LocalDate> boundaries) {
        this.context = context;
        this.boundaries = boundaries;
    }

    @Override
    protected ViewHeader initContent() {
        return new ViewHeader("ChiSo");
    }

    void show(DashboardData data) {
        DashboardFilter filter = data.filter();
        LocalDate day = boundaries.apply(filter);
        getContent().setTitle(title(filter));
        getContent().setCrumbs(crumbs(filter));
        getContent().setBesideTitle(beside(filter, day));
        getContent().setNote(note(filter, day));
    }

    /** "Tỉnh Quảng Bình", "Sở Tư pháp". */
    String title(DashboardFilter filter) {
        String name = filter.agency() == null ? filter.unit().fullName() : filter.agency().name();
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private List<Component> crumbs(DashboardFilter filter) {
        List<Component> links = new ArrayList<>();
        for (Unit step : context.territory().path(filter.unit())) {
            if (step.id() != filter.unit().id() || filter.agency() != null) {
                links.add(link(step.level() == UnitLevel.NATION ? step.name() : step.fullName(), filter.withUnit(step)));
            }
        }
        return links;
    }

    private Component[] beside(DashboardFilter filter, LocalDate day) {
        List<Component> parts = new ArrayList<>();
        Unit unit = filter.unit();
        Agency agency = filter.agency();
        if (agency != null) {
            parts.add(new SiblingMenu(
                    text("dashboard.siblings.agencies"),
                    false,
                    context.agencies().ofUnits(List.of(unit.id())).stream()
                            .map(other -> link(other.name(), filter.withAgency(other, unit)))
                            .toList()));
            return parts.toArray(Component[]::new);
        }
        if (unit.parentId() != null) {
            parts.add(new SiblingMenu(
                    text("dashboard.siblings"),
                    false,
                    context.territory().childrenOn(unit.parentId(), day).stream()
                            .map(other -> link(other.fullName(), filter.withUnit(other)))
                            .toList()));
        }
        List<Unit> children = context.territory().childrenOn(unit.id(), day);
        if (!children.isEmpty()) {
            parts.add(new SiblingMenu(
                    childrenText(children),
                    true,
                    children.stream()
                            .map(child -> link(child.fullName(), filter.withUnit(child)))
                            .toList()));
        }
        return parts.toArray(Component[]::new);
    }

    private String childrenText(List<Unit> children) {
        String level = children.getFirst().level().name().toLowerCase(Locale.ROOT);
        return Texts.get("dashboard.children." + level, getLocale(), children.size());
    }

    private String note(DashboardFilter filter, LocalDate day) {
        Unit unit = filter.unit();
        List<String> parts = new ArrayList<>();
        boolean past = filter.year() == null && filter.on() == null && unit.validTo() != null;
        parts.add(
                past || (filter.isNation() && filter.year() == null)
                        ? Texts.get("dashboard.boundaries.before", getLocale(), DateText.format(lastChange(unit, day)))
                        : Texts.get("dashboard.boundaries", getLocale(), String.valueOf(day.getYear())));
        if (unit.code() != null) {
            parts.add(Texts.get("dashboard.code", getLocale(), unit.code()));
        }
        String became = became(unit);
        if (became != null) {
            parts.add(became);
        }
        return String.join(" · ", parts);
    }

    /** The first day on which the boundaries shown are no longer those in force. */
    private LocalDate lastChange(Unit unit, LocalDate day) {
        return unit.validTo() != null
                ? unit.validTo()
                : context.territory().childrenOn(unit.id(), day).stream()
                        .map(Unit::validTo)
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .orElse(day);
    }

    private @Nullable String became(Unit unit) {
        for (Succession next : context.territory().successionsOf(unit.id())) {
            if (unit.validTo() != null && !next.effectiveOn().equals(unit.validTo())) {
                continue;
            }
            String day = DateText.format(next.effectiveOn());
            return next.successorId() == null
                    ? Texts.get("dashboard.abolished", getLocale(), day)
                    : Texts.get(
                            "dashboard.became",
                            getLocale(),
                            day,
                            context.territory().byId(next.successorId()).fullName());
        }
        return null;
    }

    private Anchor link(String text, DashboardFilter filter) {
        String route = RouteConfiguration.forSessionScope().getUrl(DashboardView.class);
        String query = QueryParameters.simple(context.address().format(filter)).getQueryString();
        Anchor link = new Anchor(query.isEmpty() ? (route.isEmpty() ? "." : route) : route + "?" + query, text);
        return link;
    }

    private String text(String key) {
        return Texts.get(key, getLocale());
    }

    @Override
    public Locale getLocale() {
        UI ui = UI.getCurrent();
        return ui == null ? Texts.VIETNAMESE : ui.getLocale();
    }
}
