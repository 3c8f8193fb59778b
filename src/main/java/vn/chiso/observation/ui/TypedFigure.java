package vn.chiso.observation.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.NumberText;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.Qualifier;

/**
 * A figure as somebody would type it, so that leaving it alone changes nothing.
 *
 * @param answer without the word of the source; empty for nothing
 * @param word the word of the source beside a number; empty without one
 */
record TypedFigure(String answer, String word) {

    private static final String SELECT = """
            this.addEventListener('focusin', () => requestAnimationFrame(
              () => this.inputElement?.setSelectionRange($0, $1)), { once: true });""";

    static TypedFigure of(@Nullable Figure figure, Indicator indicator, Locale locale) {
        if (figure == null) {
            return new TypedFigure("", "");
        }
        if (figure.yes() != null) {
            return new TypedFigure(FigureText.yesNo(figure.yes(), locale), "");
        }
        if (figure.level() != null) {
            return new TypedFigure(indicator.levels().get(figure.level() - 1), "");
        }
        if (figure.numerator() != null && figure.denominator() != null) {
            return new TypedFigure(
                    NumberText.format(figure.numerator(), locale) + "/"
                            + NumberText.format(figure.denominator(), locale),
                    figure.qualifier());
        }
        if (figure.value() != null) {
            return new TypedFigure(
                    FigureText.number(figure.value(), indicator, figure.measure(), locale), figure.qualifier());
        }
        return new TypedFigure(figure.text() == null ? "" : figure.text(), "");
    }

    /** "khoảng 80", "100 “toàn bộ”". */
    String text() {
        return Qualifier.typed(answer, word);
    }

    /** The word of the source stays in the field unless somebody takes it away: only the number is typed over. */
    void selectNumber(TextField field) {
        int from = text().indexOf(answer);
        if (word.isEmpty()) {
            field.setAutoselect(true);
        } else {
            field.getElement().executeJs(SELECT, from, from + answer.length());
        }
    }
}
