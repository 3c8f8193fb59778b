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
import vn.chiso.budget.AnnexColumn;
import vn.chiso.budget.AnnexHead;
import vn.chiso.budget.AnnexText;
import vn.chiso.budget.BudgetAnnex;
import vn.chiso.budget.BudgetSum;
import vn.chiso.budget.BudgetTask;
import vn.chiso.observation.Figure;
import vn.chiso.observation.ui.FigureCell;

/** The cells of an annex while nobody works in them. What is said can be asked where it comes from. */
final class AnnexCells {

    private final BudgetContext context;
    private final BudgetAnnex annex;
    private final AnnexText text;
    private final Locale locale;

    AnnexCells(BudgetContext context, BudgetAnnex annex, Locale locale) {
        this.context = context;
        this.annex = annex;
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
        BudgetTask task = line.task();
        Div cell = new Div();
        if (task != null && column.kind().isOwn()) {
            String own = text.own(task.own(), column);
            if (!own.isEmpty()) {
                cell.add(button(line, column, own, new Span(own)));
            }
        }
        @Nullable Figure figure = column == AnnexColumn.ALLOCATED && task != null ? task.source() : line.figure(column);
        if (figure != null) {
            String said = text.figure(figure, column);
            cell.add(button(line, column, said, shown(figure, said)));
        }
        return cell;
    }

    private NativeButton button(AnnexLine line, AnnexColumn column, String said, Component shown) {
        NativeButton button = new NativeButton();
        button.add(shown);
        button.addClassNames("table__cell", "annex__cell");
        button.setAriaLabel(AnnexHead.fullName(column, locale) + ": " + said);
        button.addClickListener(click -> new AnnexCellDialog(context, annex, line, column).open());
        return button;
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
