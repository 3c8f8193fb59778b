package vn.chiso.comparison.target.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.ListTable;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.base.ui.ListGrid;
import vn.chiso.comparison.target.JudgedTarget;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.Goal;

/** Targets in rows, each beside its result. On a phone one column says what the others do. */
final class TargetTable extends ListGrid<JudgedTarget> {

    private static final long serialVersionUID = 1L;

    private final transient TargetContext context;
    private final transient TargetCells cells;

    /** @param open gets the line of the target that is to be shown */
    TargetTable(TargetContext context, SerializableConsumer<Long> open) {
        super(one -> one.target().lineId());
        this.context = context;
        cells = new TargetCells(context, open);
        getContent()
                .addItemDoubleClickListener(
                        click -> open.accept(click.getItem().target().lineId()));
    }

    void show(List<JudgedTarget> targets, boolean narrow) {
        Locale locale = getLocale();
        begin(getTranslation("nav.targets"));
        naming("indicator", "target.indicator", one -> narrow ? cells.all(one, locale) : cells.name(one, locale))
                .setFlexGrow(4);
        if (!narrow) {
            drawn("subject", "target.subject", one -> cells.subject(one, locale))
                    .setComparator(Comparator.comparing(this::subjectText, VietnameseText.collator()))
                    .setFlexGrow(3);
            column("period", "target.period", this::period)
                    .setComparator(
                            Comparator.comparing(one -> goal(one).period().end()))
                    .setFlexGrow(1);
            drawn("value", "target.value", one -> cells.value(one, locale))
                    .setTextAlign(ColumnTextAlign.END)
                    .setFlexGrow(2);
            drawn("result", "target.result", one -> cells.result(one, locale))
                    .setTextAlign(ColumnTextAlign.END)
                    .setFlexGrow(2);
            drawn("light", "target.light", one -> cells.light(one, locale))
                    .setComparator(Comparator.comparing(one -> one.judgement().light()))
                    .setFlexGrow(3);
            drawn("basis", "target.basis", one -> cells.basis(one, locale)).setFlexGrow(3);
        }
        fill(targets);
    }

    /** The same columns for a file. */
    TableFile file(List<JudgedTarget> targets, String filter) {
        return new ListTable<JudgedTarget>()
                .add(
                        Column.words(getTranslation("target.indicator")),
                        one -> Cell.text(one.indicator().name(getLocale())))
                .add(
                        Column.brief(getTranslation("target.kind")),
                        one -> Cell.text(context.words().kind(goal(one), getLocale())))
                .add(Column.text(getTranslation("target.subject")), one -> Cell.text(subjectText(one)))
                .add(
                        Column.text(getTranslation("target.unit")),
                        one -> Cell.text(context.words().unit(goal(one))))
                .add(Column.brief(getTranslation("target.period")), one -> Cell.text(period(one)))
                .add(
                        Column.brief(getTranslation("target.value")),
                        one -> Cell.text(context.words().value(goal(one), getLocale())))
                .add(Column.brief(getTranslation("target.result")), one -> Cell.text(resultText(one)))
                .add(
                        Column.brief(getTranslation("target.distance")),
                        one -> Cell.text(Lights.distance(one.judgement(), one.against(), goal(one), getLocale())))
                .add(
                        Column.brief(getTranslation("target.light")),
                        one -> Cell.text(getTranslation(one.judgement().light().key())))
                .add(
                        Column.words(getTranslation("target.why")),
                        one -> Cell.text(Lights.why(one.judgement(), one.against(), goal(one), getLocale())))
                .add(
                        Column.words(getTranslation("target.basis")),
                        one -> Cell.text(context.words().source(goal(one), getLocale())))
                .file(context.exports(), getTranslation("nav.targets"), filter, getLocale(), targets);
    }

    private String subjectText(JudgedTarget one) {
        return context.words().subject(goal(one), getLocale());
    }

    private String resultText(JudgedTarget one) {
        Figure result = one.judgement().result();
        return result == null
                ? ""
                : FigureText.label(result, one.against(), getLocale()) + " ("
                        + FigureText.period(result.period(), getLocale()) + ")";
    }

    private String period(JudgedTarget one) {
        return FigureText.period(goal(one).period(), getLocale());
    }

    private static Goal goal(JudgedTarget one) {
        return one.target().goal();
    }
}
