package vn.chiso.comparison.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.MoreFilters;
import vn.chiso.base.ui.Symbol;
import vn.chiso.comparison.ComparedCell;
import vn.chiso.comparison.Comparison;
import vn.chiso.comparison.ComparisonRequest;
import vn.chiso.dashboard.Shown;
import vn.chiso.dashboard.ui.BoundaryChoice;
import vn.chiso.indicator.Indicator;

/** What is compared, by what, when and in which order. Each choice makes another address. */
final class CompareBar extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient CompareContext context;
    private final SerializableConsumer<ComparisonRequest> open;
    private final Button years = choice(this::chooseYears);
    private final Button subjects = choice(this::chooseSubjects);
    private final Button indicators = choice(this::chooseIndicators);
    private final Select<Indicator> sort = new Select<>();
    private final Select<Boolean> review = new Select<>();
    private final BoundaryChoice boundaries;
    private final Checkbox differences = new Checkbox();
    private final MoreFilters more;
    private final Button clear = new Button(new Icon(Symbol.X));
    private transient @Nullable Comparison shown;

    CompareBar(CompareContext context, SerializableConsumer<ComparisonRequest> open) {
        this.context = context;
        this.open = open;
        boundaries = new BoundaryChoice(
                context.territory(),
                day -> open.accept(request().withBoundaries(day, request().unit())));
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.addClickListener(click -> open.accept(request().withFocus(List.of())));
        sort.addClassNames("filter-field", "filter-field--wide");
        sort.setEmptySelectionAllowed(true);
        sort.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                open.accept(request().withSort(change.getValue()));
            }
        });
        review.addClassNames("filter-field", "filter-field--review");
        review.setItems(false, true);
        review.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                open.accept(request().withApprovedOnly(change.getValue()));
            }
        });
        differences.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                open.accept(request().withDifferencesOnly(change.getValue()));
            }
        });
        getContent().addClassNames("filter-bar", "compare__bar");
        more = new MoreFilters(() -> List.of(boundaries, review, differences));
        getContent().add(years, subjects, indicators, sort, more, clear);
    }

    /** @param usual whether the indicators were chosen by nobody */
    void show(Comparison comparison, boolean usual) {
        shown = comparison;
        ComparisonRequest request = comparison.request();
        show(years, "compare.pick.years", CompareTexts.numbers(request, getLocale()));
        show(subjects, "compare.subjects", CompareTexts.subjects(comparison, getLocale()));
        show(indicators, "compare.indicators", indicators(comparison, usual));
        List<Indicator> ways = new ArrayList<>(comparison.indicators());
        @Nullable
        Indicator by = request.official() || comparison.lead() == null
                ? null
                : comparison.lead().indicator();
        if (by != null && !ways.contains(by)) {
            ways.addFirst(by);
        }
        sort.setItems(ways);
        String official = getTranslation("compare.sort.official");
        sort.setItemLabelGenerator(
                one -> one == null ? official : getTranslation("compare.sort.by", one.shortName(getLocale())));
        sort.setEmptySelectionCaption(official);
        sort.setAriaLabel(getTranslation("compare.sort"));
        sort.setPrefixComponent(inside("compare.sort"));
        sort.setValue(by);
        review.setItemLabelGenerator(
                only -> getTranslation(only ? "dashboard.filter.review.approved" : "dashboard.filter.review.all"));
        review.setAriaLabel(getTranslation("dashboard.filter.review"));
        review.setValue(request.approvedOnly());
        review.setVisible(mayDiffer(comparison));
        boundaries.show(request.unit(), request.boundaries());
        differences.setLabel(getTranslation("compare.differences"));
        differences.setValue(request.differencesOnly());
        more.show(Stream.of(
                        BoundaryChoice.said(context.territory(), request.unit(), request.boundaries()),
                        request.approvedOnly() ? getTranslation("dashboard.filter.review.approved") : "",
                        request.differencesOnly() ? getTranslation("compare.differences") : "")
                .filter(one -> !one.isEmpty())
                .toList());
        clear.setText(getTranslation("compare.clear_focus"));
        clear.setVisible(!request.focus().isEmpty());
    }

    /** Whether leaving out what is not approved could show anything else: the bar has room for what matters only. */
    private boolean mayDiffer(Comparison comparison) {
        return context.figures().readsUnapproved()
                && (comparison.request().approvedOnly()
                        || comparison.lines().stream()
                                .flatMap(line -> line.cells().stream())
                                .anyMatch(CompareBar::mayBeUnapproved));
    }

    private static boolean mayBeUnapproved(ComparedCell cell) {
        return cell.shown() instanceof Shown.RolledUp
                || cell.shown() instanceof Shown.Across
                || cell.figures().stream().anyMatch(figure -> !figure.approved());
    }

    private String indicators(Comparison comparison, boolean usual) {
        int count = comparison.indicators().size();
        long groups = comparison.indicators().stream()
                .map(Indicator::groupId)
                .distinct()
                .count();
        if (usual) {
            return getTranslation("compare.indicators.usual", count);
        }
        return count == 1
                ? comparison.indicators().getFirst().shortName(getLocale())
                : getTranslation("compare.indicators.value", count, groups);
    }

    private void chooseYears() {
        new YearDialog(context, comparison(), open).open();
    }

    private void chooseSubjects() {
        new SubjectDialog(context, comparison(), open).open();
    }

    private void chooseIndicators() {
        new IndicatorDialog(context, comparison(), open).open();
    }

    private Comparison comparison() {
        if (shown == null) {
            throw new IllegalStateException("Nothing is compared yet");
        }
        return shown;
    }

    private ComparisonRequest request() {
        return comparison().request();
    }

    private void show(Button button, String key, String value) {
        String label = getTranslation(key);
        Span name = inside(key);
        Span said = new Span(value);
        said.addClassName("compare__choice-value");
        button.getElement().removeAllChildren();
        button.getElement()
                .appendChild(name.getElement(), said.getElement(), new Icon(Symbol.CHEVRON_DOWN).getElement());
        button.setAriaLabel(label + ": " + value);
    }

    private static Button choice(SerializableRunnable action) {
        Button button = new Button();
        button.addClassName("compare__choice");
        button.getElement().setAttribute("aria-haspopup", "dialog");
        button.addClickListener(click -> action.run());
        return button;
    }

    private Span inside(String key) {
        Span label = new Span(getTranslation(key));
        label.addClassName("compare__choice-name");
        label.getElement().setAttribute("aria-hidden", "true");
        return label;
    }
}
