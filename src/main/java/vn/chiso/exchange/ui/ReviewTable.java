package vn.chiso.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import vn.chiso.exchange.intake.Draft;
import vn.chiso.exchange.intake.Judged;
import vn.chiso.exchange.intake.Offer;
import vn.chiso.exchange.intake.Verdict;
import vn.chiso.indicator.Catalogue;
import vn.chiso.observation.ui.FigureCell;

/** The cells of a file: where they stand, what they speak of, what the system holds, what would be written, why not. */
final class ReviewTable extends Composite<Grid<Judged>> {

    private static final long serialVersionUID = 1L;

    private final transient Catalogue catalogue;
    private final transient Draft draft;
    private final transient ReviewSubjects subjects;
    private final SerializableRunnable count;
    private final Grid<Judged> grid = new Grid<>();
    private final Checkbox takeAll = new Checkbox();
    private transient List<Judged> shown = List.of();

    /**
     * @param judge called when something was said about a cell that decides what becomes of it
     * @param count called when a cell was left out or taken in again
     */
    ReviewTable(Catalogue catalogue, Draft draft, SerializableRunnable judge, SerializableRunnable count) {
        this.catalogue = catalogue;
        this.draft = draft;
        subjects = new ReviewSubjects(catalogue);
        ReviewVerdicts verdicts = new ReviewVerdicts(draft, subjects, judge);
        this.count = count;
        grid.addClassName("import__table");
        grid.setAriaLabel(getTranslation("import.review.title", draft.fileName()));
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        takeAll.setAriaLabel(getTranslation("import.take.all"));
        takeAll.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                takeAll(change.getValue());
            }
        });
        column("take", this::take, "56px").setTextAlign(ColumnTextAlign.CENTER).setHeader(takeAll);
        column("place", one -> ReviewSubjects.quiet(one.offer().at().words()), "116px");
        column("target", one -> subjects.target(one), "210px").setFlexGrow(3).setRowHeader(true);
        column("said", one -> new Span(ReviewSubjects.said(one.offer().line())), "110px")
                .setTextAlign(ColumnTextAlign.END);
        column("held", this::held, "110px").setTextAlign(ColumnTextAlign.END);
        column("written", verdicts::written, "190px").setTextAlign(ColumnTextAlign.END);
        column("note", verdicts::note, "220px").setFlexGrow(2);
    }

    @Override
    protected Grid<Judged> initContent() {
        return grid;
    }

    /** Whether anything can be said about the cells now. */
    void setEnabled(boolean on) {
        grid.setEnabled(on);
    }

    void show(List<Judged> judged) {
        shown = judged;
        grid.setItems(judged);
        grid.getListDataView().setIdentifierProvider(one -> one.offer().number());
        showTaken();
    }

    private List<Judged> writable() {
        return shown.stream()
                .filter(one -> one.verdict() instanceof Verdict.Write)
                .toList();
    }

    /** Says of everything that is shown now whether it is taken. */
    private void takeAll(boolean taken) {
        writable().forEach(one -> draft.leaveOut(one.offer(), !taken));
        grid.getDataProvider().refreshAll();
        showTaken();
        count.run();
    }

    private void showTaken() {
        List<Judged> writable = writable();
        long taken =
                writable.stream().filter(one -> !draft.isLeftOut(one.offer())).count();
        takeAll.setEnabled(!writable.isEmpty());
        takeAll.setValue(taken > 0 && taken == writable.size());
        takeAll.setIndeterminate(taken > 0 && taken < writable.size());
    }

    private Grid.Column<Judged> column(String key, SerializableFunction<Judged, Component> content, String width) {
        return grid.addColumn(new ComponentRenderer<>(content))
                .setHeader(getTranslation("import.head." + key))
                .setKey(key)
                .setWidth(width)
                .setFlexGrow(0);
    }

    private Component take(Judged one) {
        if (!(one.verdict() instanceof Verdict.Write)) {
            return new Span();
        }
        Checkbox take = new Checkbox(!draft.isLeftOut(one.offer()), change -> {
            draft.leaveOut(one.offer(), !change.getValue());
            showTaken();
            count.run();
        });
        take.setAriaLabel(getTranslation("import.take", one.offer().at().words()));
        return take;
    }

    private Component held(Judged one) {
        return one.now() == null
                ? ReviewSubjects.quiet(
                        one.offer().aim() instanceof Offer.Aim.Cell ? getTranslation("paste.held.nothing") : "")
                : FigureCell.of(one.now(), catalogue.indicator(one.now().indicatorId()), getLocale());
    }
}
