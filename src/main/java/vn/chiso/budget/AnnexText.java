package vn.chiso.budget;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.MoneyUnit;
import vn.chiso.base.text.NumberText;
import vn.chiso.base.text.Texts;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureState;
import vn.chiso.observation.FigureText;

/**
 * What the cells of an annex say in words: the same on screen, on paper and in files. Money is counted in the annex's
 * unit, which its head names; a blank cell is blank.
 */
public record AnnexText(Catalogue catalogue, BudgetAnnex annex, Locale locale) {

    /** A cell of a task; empty for a blank one. */
    public String of(BudgetTask task, AnnexColumn column) {
        return switch (column) {
            case NUMBER -> "";
            case NAME -> task.name();
            case ALLOCATED ->
                Stream.of(own(task.own(), column), figure(task.source(), column))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · "));
            default -> column.kind().isOwn() ? own(task.own(), column) : figure(task.figure(column), column);
        };
    }

    /** The same where nothing can be asked, as on paper: with what the figure does not say by itself, "5 (Nháp)". */
    public String marked(BudgetTask task, AnnexColumn column) {
        String said = of(task, column);
        String mark = mark(task.cell(column));
        return said.isEmpty() || mark.isEmpty() ? said : said + " " + mark;
    }

    /** "(Xung đột; Nháp)" behind a figure that is not simply stated and approved; empty for one that is. */
    public String mark(@Nullable Figure figure) {
        if (figure == null) {
            return "";
        }
        boolean open = figure.state() == FigureState.CONFLICT || figure.state() == FigureState.DOUBTFUL;
        String marks = Stream.of(
                        open ? Texts.get(figure.state().key(), locale) : "",
                        figure.approved() ? "" : Texts.get(figure.review().key(), locale))
                .filter(mark -> !mark.isEmpty())
                .collect(Collectors.joining("; "));
        return marks.isEmpty() ? "" : "(" + marks + ")";
    }

    /** A cell of the line of a group. */
    public String of(BudgetGroup group, AnnexColumn column) {
        return switch (column) {
            case NUMBER -> String.valueOf(group.number());
            case NAME -> group.name();
            case BASIS -> figure(group.basis(), column);
            default -> "";
        };
    }

    /** What stands in a column that is kept with the task. */
    public String own(OwnColumns own, AnnexColumn column) {
        return stored(column, own.stored(column));
    }

    /** The same of a value as it is stored, such as one of a history. */
    public String stored(AnnexColumn column, @Nullable String stored) {
        if (stored == null) {
            return "";
        }
        return switch (column.kind()) {
            case MONEY -> money(new BigDecimal(stored));
            case MARK -> mark(Boolean.parseBoolean(stored), column);
            default -> stored;
        };
    }

    /** A figure in a column; empty for none. */
    public String figure(@Nullable Figure figure, AnnexColumn column) {
        if (figure == null) {
            return "";
        }
        Indicator indicator = catalogue.indicator(figure.indicatorId());
        if (figure.yes() != null && figure.state().isUsable()) {
            return mark(figure.yes(), column);
        }
        boolean otherUnit = indicator.kind() == Kind.MONEY && MoneyUnit.of(figure.measure()) != annex.unit();
        return otherUnit || indicator.kind() == Kind.PERCENT
                ? FigureText.label(figure, indicator, locale)
                : FigureText.cell(figure, indicator, locale);
    }

    /** An amount in the annex's unit, without the unit. */
    public String money(BigDecimal dong) {
        return NumberText.amount(dong, annex.unit(), locale);
    }

    /** A sum in the annex's unit; empty where nothing can be added up. */
    public String sum(BudgetSum sum) {
        BigDecimal dong = sum.dong();
        return dong == null ? "" : money(dong);
    }

    /** Facilities are reached or not; everything else is crossed or not. */
    private String mark(boolean yes, AnnexColumn column) {
        boolean reached = column == AnnexColumn.VS_NEED || column == AnnexColumn.VS_NQ17;
        return Texts.get(
                reached ? yes ? "budget.reached" : "budget.reached.not" : yes ? "budget.crossed" : "budget.crossed.not",
                locale);
    }
}
