package vn.chiso.comparison.target.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.ListTable;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.base.ui.ListLink;
import vn.chiso.comparison.target.JudgedTarget;
import vn.chiso.document.directive.DirectiveDocument;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.Goal;

/** Targets in rows, each beside its result. On a phone one column says what the others do. */
final class TargetTable extends Composite<Grid<JudgedTarget>> {

    private static final long serialVersionUID = 1L;

    private final transient TargetContext context;
    private final SerializableConsumer<Long> open;
    private final Grid<JudgedTarget> grid = new Grid<>();

    /** @param open gets the line of the target that is to be shown */
    TargetTable(TargetContext context, SerializableConsumer<Long> open) {
        this.context = context;
        this.open = open;
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addItemDoubleClickListener(
                click -> open.accept(click.getItem().target().lineId()));
    }

    @Override
    protected Grid<JudgedTarget> initContent() {
        return grid;
    }

    void show(List<JudgedTarget> targets, boolean narrow) {
        grid.removeAllColumns();
        grid.setAriaLabel(getTranslation("nav.targets"));
        grid.addColumn(new ComponentRenderer<>(one -> narrow ? all(one) : name(one)))
                .setHeader(getTranslation("target.indicator"))
                .setKey("indicator")
                .setRowHeader(true)
                .setFlexGrow(4);
        if (!narrow) {
            grid.addColumn(new ComponentRenderer<>(this::subject))
                    .setHeader(getTranslation("target.subject"))
                    .setKey("subject")
                    .setComparator(Comparator.comparing(this::subjectText, VietnameseText.collator()))
                    .setFlexGrow(3);
            grid.addColumn(one -> period(goal(one)))
                    .setHeader(getTranslation("target.period"))
                    .setKey("period")
                    .setComparator(
                            Comparator.comparing(one -> goal(one).period().end()))
                    .setFlexGrow(1);
            grid.addColumn(new ComponentRenderer<>(this::value))
                    .setHeader(getTranslation("target.value"))
                    .setKey("value")
                    .setTextAlign(ColumnTextAlign.END)
                    .setFlexGrow(2);
            grid.addColumn(new ComponentRenderer<>(this::result))
                    .setHeader(getTranslation("target.result"))
                    .setKey("result")
                    .setTextAlign(ColumnTextAlign.END)
                    .setFlexGrow(2);
            grid.addColumn(new ComponentRenderer<>(this::light))
                    .setHeader(getTranslation("target.light"))
                    .setKey("light")
                    .setComparator(Comparator.comparing(one -> one.judgement().light()))
                    .setFlexGrow(3);
            grid.addColumn(new ComponentRenderer<>(this::basis))
                    .setHeader(getTranslation("target.basis"))
                    .setKey("basis")
                    .setFlexGrow(3);
        }
        grid.setItems(targets);
        grid.getListDataView().setIdentifierProvider(one -> one.target().lineId());
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
                .add(Column.brief(getTranslation("target.period")), one -> Cell.text(period(goal(one))))
                .add(
                        Column.brief(getTranslation("target.value")),
                        one -> Cell.text(context.words().value(goal(one), getLocale())))
                .add(Column.brief(getTranslation("target.result")), one -> Cell.text(resultText(one)))
                .add(Column.brief(getTranslation("target.distance")), one -> Cell.text(distance(one)))
                .add(
                        Column.brief(getTranslation("target.light")),
                        one -> Cell.text(getTranslation(one.judgement().light().key())))
                .add(Column.words(getTranslation("target.why")), one -> Cell.text(why(one)))
                .add(
                        Column.words(getTranslation("target.basis")),
                        one -> Cell.text(context.words().source(goal(one), getLocale())))
                .file(context.exports(), getTranslation("nav.targets"), filter, getLocale(), targets);
    }

    private Component name(JudgedTarget one) {
        NativeButton name = new NativeButton(
                one.indicator().name(getLocale()),
                click -> open.accept(one.target().lineId()));
        name.addClassNames("link", "target__name");
        Div cell = lines(name);
        if (one.indicator().id() != one.against().id()) {
            cell.add(quiet(getTranslation("target.against", one.against().name(getLocale()))));
        }
        if (!goal(one).target()) {
            cell.add(quiet(context.words().kind(goal(one), getLocale())));
        }
        return cell;
    }

    private Component subject(JudgedTarget one) {
        return lines(new Span(subjectText(one)), quiet(context.words().unit(goal(one))));
    }

    private Component value(JudgedTarget one) {
        Span value = new Span(context.words().value(goal(one), getLocale()));
        value.addClassName("strong");
        Div cell = lines(value);
        cell.addClassName("target__number");
        if (!one.parts().isEmpty()) {
            cell.add(quiet(new PartsText(context, one).brief(getLocale())));
        }
        return cell;
    }

    private Component result(JudgedTarget one) {
        Figure result = one.judgement().result();
        if (result == null) {
            return quiet("–");
        }
        Div cell = lines(context.link(result, one.against(), getLocale()));
        cell.addClassName("target__number");
        if (result.period().id() != goal(one).period().id()) {
            cell.add(quiet(FigureText.period(result.period(), getLocale())));
        }
        if (!result.approved()) {
            cell.add(quiet(getTranslation("target.unapproved")));
        }
        cell.add(quiet(distance(one)));
        return cell;
    }

    private Component light(JudgedTarget one) {
        return lines(Lights.badge(one.judgement().light(), getLocale()), quiet(why(one)));
    }

    private Component basis(JudgedTarget one) {
        DirectiveDocument directive = context.words().directive(one.target().basis());
        String words = context.words().source(goal(one), getLocale());
        Component source =
                directive == null ? new Span(words) : new ListLink("directives", Map.of("q", directive.key()), words);
        Div cell = lines(source);
        if (one.target().original() != null) {
            cell.add(quiet(getTranslation(
                    "target.instead", context.words().value(one.target().original(), getLocale()))));
        }
        return cell;
    }

    private Component all(JudgedTarget one) {
        Div cell = lines(name(one), new Span(context.words().line(goal(one), getLocale())), light(one));
        if (one.judgement().result() != null) {
            cell.add(new Span(getTranslation("target.result")), result(one));
        }
        cell.add(quiet(context.words().source(goal(one), getLocale())));
        cell.addClassName("target__phone");
        return cell;
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

    private String distance(JudgedTarget one) {
        return Lights.distance(one.judgement(), one.against(), goal(one), getLocale());
    }

    private String why(JudgedTarget one) {
        return Lights.why(one.judgement(), one.against(), goal(one), getLocale());
    }

    private String period(Goal goal) {
        return FigureText.period(goal.period(), getLocale());
    }

    private static Goal goal(JudgedTarget one) {
        return one.target().goal();
    }

    private static Div lines(Component... components) {
        Div cell = new Div(components);
        cell.addClassName("register__name");
        return cell;
    }

    static Span quiet(String text) {
        Span quiet = new Span(text);
        quiet.addClassNames("muted", "register__others");
        return quiet;
    }
}
