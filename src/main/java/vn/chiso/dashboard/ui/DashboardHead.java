package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.ViewHeader;
import vn.chiso.dashboard.DashboardData;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.indicator.Indicator;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitLevel;

/** Where the reader is: the path from the nation, each step with its siblings, and the boundaries in force. */
final class DashboardHead extends Composite<ViewHeader> {

    private static final long serialVersionUID = 1L;

    private final transient CardContext context;
    private final transient Function<DashboardFilter, LocalDate> boundaries;
    private final PageFiles files;
    private transient @Nullable Indicator indicator;
    private final Span dataDay = new Span();

    /** @param page what stands below, for files of all of it */
    DashboardHead(
            CardContext context,
            Function<DashboardFilter, LocalDate> boundaries,
            SerializableSupplier<Component> page) {
        this.context = context;
        this.boundaries = boundaries;
        files = new PageFiles(context, page);
        dataDay.addClassName("view-head__day");
        getContent().getElement().appendChild(dataDay.getElement());
    }

    @Override
    protected ViewHeader initContent() {
        return new ViewHeader("ChiSo");
    }

    void show(DashboardData data) {
        DashboardFilter filter = data.filter();
        LocalDate day = boundaries.apply(filter);
        files.show(data);
        indicator = data.indicator();
        showDataDay(data.dataDay());
        getContent().setTitle(title(filter));
        getContent().setCrumbs(crumbs(filter, day));
        getContent().setBesideTitle(beside(filter, day));
        getContent().setNote(note(filter, day));
    }

    private String note(DashboardFilter filter, LocalDate day) {
        String boundaries = new BoundaryNote(context.territory(), getLocale()).of(filter, day);
        String agency =
                filter.agency() == null ? "" : new AgencyNote(context.agencies(), getLocale()).of(filter.agency());
        return agency.isEmpty() ? boundaries : agency + " · " + boundaries;
    }

    private void showDataDay(@Nullable LocalDate day) {
        dataDay.setVisible(day != null);
        dataDay.setText(day == null ? "" : Captions.dataDay(day, getLocale()));
        dataDay.setTitle(text("dashboard.data_day.explained"));
    }

    /** Where the page is found again; the open source is left out. */
    String address(DashboardFilter filter) {
        return "?" + query(filter.withFigure(null));
    }

    /** "Tỉnh Quảng Bình · Tỷ lệ dùng thư điện tử · 2015". */
    String proposedName(DashboardFilter filter) {
        Integer year = filter.year();
        return Stream.of(
                        title(filter),
                        indicator == null ? "" : indicator.shortName(getLocale()),
                        year == null ? text("files.latest") : String.valueOf(year))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** "Tỉnh Quảng Bình", "Sở Tư pháp". */
    String title(DashboardFilter filter) {
        String name = filter.agency() == null
                ? filter.unit().fullName()
                : filter.agency().name();
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private List<Component> crumbs(DashboardFilter filter, LocalDate day) {
        List<Component> steps = new ArrayList<>();
        for (Unit step : context.territory().path(filter.unit())) {
            if (step.id() != filter.unit().id() || filter.agency() != null) {
                Span one = new Span(link(name(step), filter.withUnit(step)));
                one.addClassName("crumb");
                siblings(filter, step, day).ifPresent(one::add);
                steps.add(one);
            }
        }
        return steps;
    }

    private Component[] beside(DashboardFilter filter, LocalDate day) {
        List<Component> menus = new ArrayList<>(List.of(files));
        Unit unit = filter.unit();
        List<Agency> agencies = context.agencies().ofUnits(List.of(unit.id())).stream()
                .filter(agency -> agency.inForceOn(day))
                .toList();
        SerializableSupplier<List<Anchor>> links = () -> agencies.stream()
                .map(agency -> link(agency.name(), filter.withAgency(agency, unit)))
                .toList();
        if (filter.agency() != null) {
            menus.add(new SiblingMenu(text("dashboard.siblings.agencies"), false, links));
            return menus.toArray(Component[]::new);
        }
        siblings(filter, unit, day).ifPresent(menus::add);
        List<Unit> children = context.territory().childrenOn(unit.id(), day);
        if (!children.isEmpty()) {
            menus.add(new SiblingMenu(
                    childrenText(children),
                    true,
                    () -> children.stream()
                            .map(child -> link(child.fullName(), filter.withUnit(child)))
                            .toList()));
        }
        if (!agencies.isEmpty()) {
            menus.add(new SiblingMenu(
                    Texts.get("dashboard.children.agencies", getLocale(), agencies.size()), true, links));
        }
        List<Agency> former = former(filter, day);
        if (!former.isEmpty()) {
            menus.add(new SiblingMenu(
                    Texts.get("dashboard.children.agencies.former", getLocale(), former.size()),
                    true,
                    () -> former.stream()
                            .map(agency -> link(named(agency, unit), filter.withAgency(agency, unit)))
                            .toList()));
        }
        return menus.toArray(Component[]::new);
    }

    /** On the boundaries of a day: whom the figures come from that came over, the agencies that were no more by then. */
    private List<Agency> former(DashboardFilter filter, LocalDate day) {
        return filter.boundaries() == null || filter.isNation()
                ? List.of()
                : context.agencies().ofUnits(everBelow(filter.unit())).stream()
                        .filter(agency ->
                                agency.validTo() != null && !agency.validTo().isAfter(day))
                        .toList();
    }

    /** The unit, those that it was made of, and all that ever stood below them. */
    private Set<Long> everBelow(Unit unit) {
        return context.territory().withPredecessors(unit.id()).stream()
                .flatMap(one -> context.territory().withAllBelow(one).stream())
                .collect(Collectors.toSet());
    }

    /** By its unit, which may have been another, and by its last day. */
    private String named(Agency agency, Unit unit) {
        Agency of = agency.unitId() == unit.id()
                ? agency
                : agency.of(context.territory().byId(agency.unitId()).shortName());
        LocalDate end = agency.validTo();
        return (end == null ? of : of.until(end.minusDays(1))).name();
    }

    /** A menu of the units beside this one; none for the nation. */
    private Optional<Component> siblings(DashboardFilter filter, Unit unit, LocalDate day) {
        return Optional.ofNullable(unit.parentId())
                .map(parent -> new SiblingMenu(
                        Texts.get("dashboard.siblings.of", getLocale(), unit.fullName()),
                        false,
                        () -> context.territory().childrenOn(parent, day).stream()
                                .map(other -> link(other.fullName(), filter.withUnit(other)))
                                .toList()));
    }

    private static String name(Unit unit) {
        return unit.level() == UnitLevel.NATION ? unit.name() : unit.fullName();
    }

    private String childrenText(List<Unit> children) {
        String level = children.getFirst().level().name().toLowerCase(Locale.ROOT);
        return Texts.get("dashboard.children." + level, getLocale(), children.size());
    }

    private Anchor link(String text, DashboardFilter filter) {
        String route = RouteConfiguration.forSessionScope().getUrl(DashboardView.class);
        return new Anchor(route + "?" + query(filter), text);
    }

    private String query(DashboardFilter filter) {
        return QueryParameters.simple(context.address().format(filter)).getQueryString();
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
