package vn.chiso.observation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.table.Cell;
import vn.chiso.base.text.MoneyUnit;
import vn.chiso.base.text.NumberText;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.Drawing;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Symbol;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureInFile;
import vn.chiso.observation.FigureState;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.check.Finding;

/** A figure as a cell shows it, with the mark of its state; the head of the column names the unit. */
public final class FigureCell {

    private static final String PARTS_END = " · ";

    private FigureCell() {}

    /** The figure with its marks. Screen readers get the sentence of the button around it. */
    public static Component of(Figure figure, Indicator indicator, Locale locale) {
        Span cell = new Span();
        cell.addClassName("fig");
        if (!figure.approved()) {
            cell.addClassName("fig--draft");
        }
        switch (figure.state()) {
            case CONFLICT -> marked(cell, "fig--conflict", text(figure, indicator, locale));
            case WORDS -> marked(cell, "fig--words", text(figure, indicator, locale));
            case NOT_REPORTED -> marked(cell, "fig--not-reported", text(figure, indicator, locale));
            case NOT_APPLICABLE -> marked(cell, "fig--na", text(figure, indicator, locale));
            case DOUBTFUL ->
                marked(cell, "fig--doubtful", text(figure, indicator, locale).replace(" ?", ""));
            case STATED, COMPUTED -> fillValue(cell, figure, indicator, locale);
        }
        return cell;
    }

    /** The same with the mark of what checks found about it; without one where they found nothing. */
    public static Component withFindings(Component figure, Collection<Finding> findings, Locale locale) {
        if (findings.isEmpty()) {
            return figure;
        }
        String found = Finding.in(findings, locale);
        Span mark = span("fig__odd", Sign.ODD.symbol());
        mark.getElement().setAttribute("aria-hidden", "true");
        Span cell = new Span(figure, mark, span("visually-hidden", found));
        cell.addClassName("fig-odd");
        cell.setTitle(found);
        return cell;
    }

    /** Nobody asked, or nobody said anything. */
    public static Component silence(Locale locale) {
        return quiet("…", "fig--none", Texts.get("matrix.sign.silent", locale));
    }

    /** The question is not meant for the subject. */
    public static Component notApplicable(Locale locale) {
        return quiet("–", "fig--na", Texts.get("matrix.sign.not_applicable", locale));
    }

    /** The same as text, for files; the unit is added where it is not the one of the column. */
    public static String text(Figure figure, Indicator indicator, Locale locale) {
        return hasUnitOfColumn(figure, indicator)
                ? FigureText.cell(figure, indicator, locale)
                : FigureText.label(figure, indicator, locale);
    }

    /** The same as a cell of a file: a number wherever the figure has one. */
    public static Cell inFile(Figure figure, Indicator indicator, Locale locale) {
        return FigureInFile.of(figure, indicator, text(figure, indicator, locale), locale);
    }

    /** What the head of a column writes for the indicator: "Tường lửa", "Diệt virus (%)". */
    public static String head(Indicator indicator, Locale locale) {
        String unit = unit(indicator, locale);
        return indicator.shortName(locale) + (unit.isEmpty() ? "" : " (" + unit + ")");
    }

    /** The unit of a column; empty for figures that are not numbers. */
    public static String unit(Indicator indicator, Locale locale) {
        if (!indicator.kind().isNumber()) {
            return "";
        }
        if (indicator.kind() == Kind.PERCENT) {
            return "%";
        }
        String unit = indicator.unit();
        return unit == null ? "" : FigureText.measure(unit, locale);
    }

    /** A thin bar below a number: how much of {@code full} it is. */
    public static Component withBar(Component figure, BigDecimal value, BigDecimal full) {
        if (full.signum() <= 0 || value.signum() < 0) {
            return figure;
        }
        BigDecimal share = value.multiply(new BigDecimal(100)).divide(full, 1, RoundingMode.HALF_UP);
        Span bar = new Span();
        bar.addClassName("meter__value");
        bar.getStyle().set("inline-size", share.min(new BigDecimal(100)).toPlainString() + "%");
        Span track = new Span(bar);
        track.addClassName("meter__track");
        Span meter = new Span(figure, track);
        meter.addClassName("meter");
        return meter;
    }

    /** Yes or no as a sign. */
    public static Span answer(boolean yes, Indicator indicator) {
        Span sign = new Span();
        sign.addClassNames("yn", yes ? "yn--yes" : "yn--no");
        switch (Sign.answer(yes, indicator)) {
            case YES_GOOD, NO_GOOD -> sign.addClassName("yn--good");
            case YES_BAD, NO_BAD -> sign.addClassName("yn--bad");
            default -> {}
        }
        return sign;
    }

    /** A target badge with its text. */
    public static Component target(String text) {
        Span badge = new Span(new Icon(Symbol.TARGET), new Span(text));
        badge.addClassName("badge");
        return badge;
    }

    private static void fillValue(Span cell, Figure figure, Indicator indicator, Locale locale) {
        if (figure.value() == null && figure.yes() != null) {
            cell.add(answer(figure.yes(), indicator));
            if (!figure.qualifier().isEmpty()) {
                Span words = new Span(" “" + figure.qualifier() + "”");
                words.addClassName("fig--words");
                cell.add(words);
            }
            return;
        }
        if (Sign.isComputed(figure)) {
            cell.addClassName("fig--computed");
        }
        String text = text(figure, indicator, locale);
        String parts = parts(figure, locale);
        if (parts != null && text.startsWith(parts + PARTS_END)) {
            cell.add(span("fig__parts", parts), span("fig__value", text.substring((parts + PARTS_END).length())));
        } else {
            cell.add(span("fig__value", text));
        }
    }

    private static @Nullable String parts(Figure figure, Locale locale) {
        return figure.numerator() == null || figure.denominator() == null
                ? null
                : NumberText.format(figure.numerator(), locale) + "/" + NumberText.format(figure.denominator(), locale);
    }

    private static boolean hasUnitOfColumn(Figure figure, Indicator indicator) {
        String unit = indicator.unit();
        boolean money = indicator.kind() == Kind.MONEY && figure.state() != FigureState.WORDS;
        return !money || unit == null || MoneyUnit.of(figure.measure()) == MoneyUnit.of(unit);
    }

    private static void marked(Span cell, String name, String text) {
        cell.addClassName(name);
        cell.setText(text);
    }

    private static Component quiet(String sign, String name, String meaning) {
        Span seen = new Span(sign);
        seen.getElement().setAttribute("aria-hidden", "true");
        Span read = span("visually-hidden", meaning);
        Span cell = new Span(seen, read);
        cell.addClassNames("fig", name);
        return Drawing.of(cell);
    }

    private static Span span(String name, String text) {
        Span span = new Span(text);
        span.addClassName(name);
        return span;
    }
}
