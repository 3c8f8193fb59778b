package vn.chiso.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.Badge;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.Symbol;
import vn.chiso.budget.AnnexColumn;
import vn.chiso.budget.AnnexHead;
import vn.chiso.budget.AnnexText;
import vn.chiso.budget.BudgetAnnex;
import vn.chiso.budget.BudgetSum;
import vn.chiso.budget.BudgetTask;
import vn.chiso.observation.Figure;
import vn.chiso.observation.ui.FigureCell;

/**
 * The cells of an annex while nobody works in them. What is said can be asked where it comes from: readers click on it;
 * for whoever answers in a cell a click chooses the cell, and the way to the source stands beside.
 */
final class AnnexCells {

    /** A grid clicks on what a cell shows when the space bar is pressed on the cell. */
    private static final String SPACE_BAR = "event.target === element && event.detail === 0";

    private final BudgetContext context;
    private final BudgetAnnex annex;
    private final boolean mayEdit;
    private final AnnexText text;
    private final Locale locale;

    AnnexCells(BudgetContext context, BudgetAnnex annex, boolean mayEdit, Locale locale) {
        this.context = context;
        this.annex = annex;
        this.mayEdit = mayEdit;
        this.locale = locale;
        text = new AnnexText(context.catalogue(), annex, locale);
    }

    AnnexText text() {
        return text;
    }

    Component name(AnnexLine line) {
        if (line.isTotal()) {
            BudgetSum sum = annex.executed();
            return new Div(
                    new Span(Texts.get("budget.total", locale)),
                    quiet(Texts.get("budget.total.of", locale, sum.counted(), sum.counted() + sum.silent())));
        }
        BudgetTask task = line.task();
        if (task != null) {
            Div cell = new Div(new Span(task.name()));
            if (!task.isReported()) {
                cell.add(new Span(" "), new Badge(Texts.get("budget.unreported", locale), "badge--warn"));
            }
            return cell;
        }
        Div cell = new Div(new Span(text.of(Objects.requireNonNull(line.group()), AnnexColumn.NAME)));
        if (line.group().tasks().isEmpty()) {
            cell.add(new Span(" "), new Badge(Texts.get("budget.group.empty", locale), "badge--plain"));
        }
        return cell;
    }

    Component of(AnnexLine line, AnnexColumn column) {
        if (column == AnnexColumn.NUMBER) {
            return new Span(line.isGroup() ? text.of(Objects.requireNonNull(line.group()), column) : "");
        }
        if (column == AnnexColumn.EXECUTED && line.task() == null) {
            return sum(line.group() == null ? annex.executed() : line.group().executed());
        }
        Div cell = new Div();
        BudgetTask task = line.task();
        if (task != null && column.kind().isOwn()) {
            String own = text.own(task.own(), column);
            if (!own.isEmpty()) {
                add(cell, line, column, own, new Span(own));
            }
        }
        @Nullable Figure figure = column == AnnexColumn.ALLOCATED && task != null ? task.source() : line.figure(column);
        if (figure != null) {
            String said = text.figure(figure, column);
            add(cell, line, column, said, shown(figure, said));
        }
        if (isEdited(line, column) && cell.getChildren().findAny().isPresent()) {
            addSource(cell, line, column);
        }
        return cell;
    }

    private boolean isEdited(AnnexLine line, AnnexColumn column) {
        return mayEdit && line.isOpen(column);
    }

    private void add(Div cell, AnnexLine line, AnnexColumn column, String said, Component shown) {
        if (isEdited(line, column)) {
            cell.add(shown);
            return;
        }
        NativeButton button = new NativeButton();
        button.add(shown);
        button.addClassNames("table__cell", "annex__cell");
        button.setAriaLabel(AnnexHead.fullName(column, locale) + ": " + said);
        button.addClickListener(click -> openSource(line, column));
        cell.add(button);
    }

    private void addSource(Div cell, AnnexLine line, AnnexColumn column) {
        String name = Texts.get("budget.open_source", locale, AnnexHead.fullName(column, locale));
        IconButton source = new IconButton(Symbol.FILE_TEXT, name, () -> openSource(line, column));
        source.addClassName("annex__source");
        cell.add(source);
        cell.addClassName("annex__edited");
        cell.setClassName("annex__words", !column.isNumber());
        cell.getElement()
                .addEventListener("click", pressed -> openSource(line, column))
                .setFilter(SPACE_BAR);
    }

    private void openSource(AnnexLine line, AnnexColumn column) {
        Dialogs.open(new AnnexCellDialog(context, annex, line, column));
    }

    /** The words of the annex where a figure simply stands; its state with its mark where it does not. */
    private Component shown(Figure figure, String said) {
        if (!figure.state().isUsable()) {
            return FigureCell.of(figure, context.catalogue().indicator(figure.indicatorId()), locale);
        }
        Span value = new Span(said);
        value.addClassName("fig");
        if (!figure.approved()) {
            value.addClassName("fig--draft");
        }
        return value;
    }

    private Component sum(BudgetSum sum) {
        if (sum.dong() == null) {
            return new Span();
        }
        Span value = new Span(text.sum(sum));
        value.addClassNames("fig", "fig--computed", "strong");
        if (!sum.approved()) {
            value.addClassName("fig--draft");
        }
        value.setTitle(Texts.get("budget.computed", locale));
        Span read = new Span(" " + Texts.get("budget.computed", locale));
        read.addClassName("visually-hidden");
        return new Span(value, read);
    }

    private static Span quiet(String text) {
        Span quiet = new Span(" " + text);
        quiet.addClassName("muted");
        return quiet;
    }
}
