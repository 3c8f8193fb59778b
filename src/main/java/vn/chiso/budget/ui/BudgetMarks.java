package vn.chiso.budget.ui;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.chart.Axis;
import vn.chiso.base.chart.Mark;
import vn.chiso.base.chart.MarkStyle;
import vn.chiso.base.text.MoneyUnit;
import vn.chiso.base.text.NumberText;
import vn.chiso.base.text.Texts;
import vn.chiso.budget.BudgetAmount;
import vn.chiso.budget.BudgetSum;
import vn.chiso.budget.MoneyKind;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;

/** Money as marks of charts. All axes count millions of đồng; each mark says its amount in the unit of its report. */
final class BudgetMarks {

    static final MoneyUnit AXIS = MoneyUnit.MILLION;

    private final BudgetContext context;
    private final Locale locale;

    BudgetMarks(BudgetContext context, Locale locale) {
        this.context = context;
        this.locale = locale;
    }

    Axis axis() {
        return Axis.of(locale, "");
    }

    /** A stated amount. */
    Mark stated(String label, Figure figure, BigDecimal dong, String note) {
        Indicator indicator = context.catalogue().indicator(figure.indicatorId());
        MarkStyle style = !figure.approved()
                ? MarkStyle.DRAFT
                : dong.signum() == 0
                        ? MarkStyle.ZERO
                        : figure.qualifier().isEmpty() ? MarkStyle.FULL : MarkStyle.QUALIFIED;
        String sentence = FigureText.sentence(label, figure, indicator, locale);
        return Mark.of(
                        "figure:" + figure.observationId(),
                        label,
                        AXIS.count(dong),
                        style,
                        FigureText.label(figure, indicator, locale),
                        note.isEmpty() ? sentence : sentence + ", " + note)
                .withNote(apart(note));
    }

    /** An amount that the system added up. */
    Mark computed(String key, String label, BigDecimal dong, boolean approved, String note) {
        String text = NumberText.money(dong, AXIS, locale);
        String told = Texts.get("budget.computed", locale) + (note.isEmpty() ? "" : ", " + note);
        return Mark.of(
                        key,
                        label,
                        AXIS.count(dong),
                        approved ? MarkStyle.COMPUTED : MarkStyle.DRAFT,
                        text,
                        label + ", " + text + ", " + told)
                .withNote(apart(told));
    }

    /** An amount that is told again beside another. */
    Mark plain(String key, String label, BigDecimal dong, String text, String about, String note) {
        return Mark.of(
                        key,
                        label,
                        AXIS.count(dong),
                        dong.signum() == 0 ? MarkStyle.ZERO : MarkStyle.FULL,
                        text,
                        Stream.of(about, label, text, note)
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(", ")))
                .withNote(apart(note));
    }

    /** What tasks make together; words where no amount is known. */
    Mark sum(String key, String label, BudgetSum sum, String none) {
        BigDecimal dong = sum.dong();
        return dong == null
                ? Mark.words(key, label, none, label + ", " + none)
                : computed(key, label, dong, sum.approved(), "");
    }

    /** An amount, with that it was given where it was not spent. */
    Mark of(BudgetAmount amount, String label, String about) {
        @Nullable Figure figure = amount.figure();
        String kind = amount.kind() == MoneyKind.ALLOCATED ? Texts.get(MoneyKind.ALLOCATED.key(), locale) : "";
        String note = Stream.of(kind, about).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return figure != null
                ? stated(label, figure, amount.dong(), note)
                : computed(
                        "sum:" + label + amount.period().id() + amount.sourceWords(), label, amount.dong(), true, note);
    }

    /** A note stands right behind its amount. */
    private static String apart(String note) {
        return note.isEmpty() ? "" : "· " + note;
    }
}
