package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.territory.TerritoryService;

/** What few choose on the dashboard: the first and last year, the boundaries, and whether only what is approved counts. */
final class RarerChoices implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Select<Integer> from = new Select<>();
    private final Select<Integer> to = new Select<>();
    private final BoundaryChoice boundaries;
    private final Select<Boolean> review = new Select<>();
    private final SerializableConsumer<DashboardFilter> open;
    private transient @Nullable DashboardFilter filter;
    private transient List<Integer> offered = List.of();

    /** @param open shows another page */
    RarerChoices(CardContext context, SerializableConsumer<DashboardFilter> open) {
        this.open = open;
        boundaries = new BoundaryChoice(
                context.territory(), day -> open.accept(shown().withBoundaries(day, shown().unit())));
        from.addValueChangeListener(change -> range(change.isFromClient()));
        to.addValueChangeListener(change -> range(change.isFromClient()));
        Stream.of(from, to).forEach(field -> {
            field.addClassName("filter-field");
            field.setEmptySelectionAllowed(true);
            field.setEmptySelectionCaption("…");
            field.setItemLabelGenerator(one -> one == null ? "…" : String.valueOf(one));
        });
        review.addClassNames("filter-field", "filter-field--review");
        review.setItems(false, true);
        review.setVisible(context.figures().readsUnapproved());
        review.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                open.accept(shown().withApprovedOnly(change.getValue()));
            }
        });
    }

    List<Component> fields() {
        return List.of(from, to, boundaries, review);
    }

    /** @param years to choose from, newest first */
    void show(DashboardFilter now, List<Integer> years) {
        filter = now;
        label(from, "dashboard.filter.from");
        label(to, "dashboard.filter.to");
        if (!years.equals(offered)) {
            offered = years;
            from.setItems(years);
            to.setItems(years);
        }
        from.setValue(now.from() != null && years.contains(now.from()) ? now.from() : null);
        to.setValue(now.to() != null && years.contains(now.to()) ? now.to() : null);
        boundaries.show(now.unit(), now.boundaries());
        // no label inside: the choices say it themselves
        review.setAriaLabel(I18NProvider.translate("dashboard.filter.review"));
        review.setItemLabelGenerator(only ->
                I18NProvider.translate(only ? "dashboard.filter.review.approved" : "dashboard.filter.review.all"));
        review.setValue(now.approvedOnly());
    }

    /** What is chosen, so that nobody has to open it to know. */
    static List<String> used(DashboardFilter now, TerritoryService territory) {
        LocalDate day = now.boundaries();
        return Stream.of(
                        range(now),
                        BoundaryChoice.said(territory, now.unit(), day),
                        now.approvedOnly() ? I18NProvider.translate("dashboard.filter.review.approved") : "")
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private static String range(DashboardFilter now) {
        String first = now.from() == null ? "" : I18NProvider.translate("dashboard.filter.from") + " " + now.from();
        String last = now.to() == null ? "" : I18NProvider.translate("dashboard.filter.to") + " " + now.to();
        return (first + " " + last).strip();
    }

    private void range(boolean fromClient) {
        if (fromClient) {
            Integer first = from.getValue();
            Integer last = to.getValue();
            boolean ordered = first == null || last == null || first <= last;
            open.accept(shown().withRange(ordered ? first : last, ordered ? last : first));
        }
    }

    private static void label(Select<?> field, String key) {
        Span label = new Span(I18NProvider.translate(key));
        label.getElement().setAttribute("aria-hidden", "true");
        field.setPrefixComponent(label);
        field.setAriaLabel(I18NProvider.translate(key));
    }

    private DashboardFilter shown() {
        return Objects.requireNonNull(filter);
    }
}
