package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.Texts;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Symbol;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.territory.Succession;
import vn.chiso.territory.Unit;

/** Finds units, agencies and indicators by name or code, with or without marks, and opens what is chosen. */
final class SearchBox extends Composite<ComboBox<SearchBox.Found>> implements HasStyle {

    private static final long serialVersionUID = 1L;
    private static final int EACH = 12;
    private static final int SHORTEST = 2;

    /**
     * @param about what it is, or where
     * @param target null for the line that says that nothing was found
     */
    record Found(String name, String about, @Nullable DashboardFilter target) {}

    private final transient CardContext context;
    private transient @Nullable DashboardFilter filter;
    private transient LocalDate day = LocalDate.EPOCH;
    private Locale locale = Texts.VIETNAMESE;

    SearchBox(CardContext context) {
        this.context = context;
        ComboBox<Found> box = getContent();
        box.addClassName("filter-field");
        box.setPrefixComponent(new Icon(Symbol.SEARCH));
        box.setItemLabelGenerator(Found::name);
        box.setOverlayWidth("360px");
        box.setRenderer(new ComponentRenderer<>(SearchBox::line));
        box.setItems(DataProvider.fromFilteringCallbacks(
                query -> found(query.getFilter().orElse(""))
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                query -> (int) found(query.getFilter().orElse("")).count()));
        box.addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                DashboardFilter target = chosen.getValue().target();
                box.clear();
                if (target != null) {
                    context.navigate().accept(target);
                }
            }
        });
    }

    void show(DashboardFilter now, LocalDate boundaries, Locale reader) {
        filter = now;
        day = boundaries;
        locale = reader;
        getContent().setPlaceholder(Texts.get("dashboard.search.hint", locale));
        getContent().setAriaLabel(Texts.get("dashboard.search", locale));
    }

    private Stream<Found> found(String typed) {
        DashboardFilter now = filter;
        if (now == null || typed.strip().length() < SHORTEST) {
            return Stream.empty();
        }
        List<Found> found = Stream.of(units(typed, now), agencies(typed, now), indicators(typed, now))
                .flatMap(List::stream)
                .toList();
        return found.isEmpty() ? Stream.of(nothing(typed.strip())) : found.stream();
    }

    private Found nothing(String typed) {
        return new Found(
                Texts.get("dashboard.search.none", locale, typed),
                Texts.get("dashboard.search.none.hint", locale),
                null);
    }

    private List<Found> units(String typed, DashboardFilter now) {
        List<Unit> inForce = context.territory().search(typed.strip(), day, EACH);
        return Stream.concat(inForce.stream().map(unit -> unit(unit, now)), former(typed, inForce, now))
                .toList();
    }

    /** Units that are no more, or not yet, on the day shown: their page opens on boundaries of their own. */
    private Stream<Found> former(String typed, List<Unit> inForce, DashboardFilter now) {
        String folded = VietnameseText.fold(typed.strip());
        Set<String> known = inForce.stream().map(Unit::fullName).collect(Collectors.toSet());
        return context.territory().all().stream()
                .filter(unit -> !unit.inForceOn(day)
                        && unit.validTo() != null
                        && unit.foldedName().contains(folded)
                        && !known.contains(unit.fullName()))
                .sorted(Comparator.comparing(Unit::level).thenComparing(Unit::name, VietnameseText.collator()))
                .limit(EACH)
                .map(unit -> new Found(
                        unit.fullName(), until(unit), now.withUnit(unit).withYear(null)));
    }

    /** "đến 30/06/2025, nay thuộc tỉnh Quảng Trị". */
    private String until(Unit unit) {
        String last = DateText.format(Objects.requireNonNull(unit.validTo()).minusDays(1));
        String successors = context.territory().successionsOf(unit.id()).stream()
                .map(Succession::successorId)
                .filter(Objects::nonNull)
                .map(id -> context.territory().byId(id).fullName())
                .distinct()
                .collect(Collectors.joining(", "));
        return successors.isEmpty()
                ? Texts.get("dashboard.search.until", locale, last)
                : Texts.get("dashboard.search.became", locale, last, successors);
    }

    private Found unit(Unit unit, DashboardFilter now) {
        return new Found(
                unit.fullName(),
                unit.parentId() == null
                        ? ""
                        : context.territory().byId(unit.parentId()).fullName(),
                now.withUnit(unit));
    }

    private List<Found> agencies(String typed, DashboardFilter now) {
        return context.agencies().search(typed.strip(), EACH).stream()
                .map(agency -> {
                    Unit unit = context.territory().byId(agency.unitId());
                    return new Found(agency.name(), unit.fullName(), now.withAgency(agency, unit));
                })
                .toList();
    }

    private List<Found> indicators(String typed, DashboardFilter now) {
        return context.catalogue().search(typed.strip()).stream()
                .limit(EACH)
                .map(indicator -> new Found(
                        indicator.name(locale),
                        context.catalogue().group(indicator.groupId()).name(locale),
                        now.withIndicator(indicator)))
                .toList();
    }

    private static Div line(Found found) {
        Span about = new Span(found.about());
        about.addClassName("muted");
        Div line = new Div(new Span(found.name()), about);
        line.addClassName("filter-item");
        return line;
    }
}
