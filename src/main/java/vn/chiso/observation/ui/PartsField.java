package vn.chiso.observation.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.Answer;
import vn.chiso.observation.AnswerReader;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.Qualifier;

/**
 * Numerator and denominator, each under what it counts, with what they make; or, where the source says no more, the
 * ratio alone. The parts are what is stored: what they make is only shown.
 */
final class PartsField extends AnswerField {

    private static final long serialVersionUID = 1L;
    private static final String SLASH = "/";

    private final transient Indicator indicator;
    private final TextField top;
    private final TextField bottom;
    private final TextField ratio;
    private final Checkbox ratioOnly;
    private final Div result = new Div();
    private final String before;
    /** Whether nobody is in the middle of typing a number: 2 may become 29. */
    private boolean settled = true;

    PartsField(Opening opening) {
        indicator = opening.indicator();
        Figure figure = opening.figure();
        TypedFigure typed = TypedFigure.of(figure, indicator, getLocale());
        before = typed.text();
        top = line(label("report.numerator", indicator.numeratorDef()), opening);
        bottom = line(label("report.denominator", indicator.denominatorDef()), opening);
        ratio = line(FigureCell.head(indicator, getLocale()), opening);
        ratioOnly = new Checkbox(getTranslation("edit.ratio_only"));
        boolean alone = figure != null && figure.value() != null && figure.numerator() == null;
        ratioOnly.setValue(alone);
        ratioOnly.addClassName("parts-field__switch");
        ratioOnly.addValueChangeListener(change -> {
            draw();
            (change.getValue() ? ratio : top).focus();
        });
        result.addClassName("parts-field__result");
        result.getElement().setAttribute("role", "status");
        top.addClassName("parts-field__top");
        bottom.addClassName("parts-field__bottom");
        bottom.setAutoselect(true);
        TextField first = alone ? ratio : top;
        if (!opening.typed().isEmpty()) {
            first.setValue(opening.typed());
        } else if (alone) {
            ratio.setValue(before);
            typed.selectNumber(ratio);
        } else {
            // the browser does the same with what is typed
            int slash = before.indexOf(SLASH);
            top.setValue(slash < 0 ? before : before.substring(0, slash));
            bottom.setValue(slash < 0 ? "" : before.substring(slash + 1));
            top.setAutoselect(true);
        }
        getContent().addClassName("parts-field");
        getContent().add(ratioOnly, top, bottom, ratio, result);
        draw();
        EditKeys.focusWhenPlaced(first);
    }

    /** Whether the indicator says what its numerator and its denominator count. */
    static boolean fits(Indicator indicator) {
        return indicator.kind().isRatio() && isSaid(indicator.numeratorDef()) && isSaid(indicator.denominatorDef());
    }

    @Override
    String value() {
        if (ratioOnly.getValue()) {
            return ratio.getValue().strip();
        }
        String counted = top.getValue().strip();
        String of = bottom.getValue().strip();
        // "no data" and "not applicable" are answers of one word, and who writes a percentage here means the ratio
        // alone
        boolean whole = of.isEmpty() && (isPercentage(counted) || !counted.matches(".*\\d.*"));
        return whole ? counted : counted + SLASH + of;
    }

    @Override
    boolean isChanged() {
        return !value().equals(before);
    }

    @Override
    String refusal(String key) {
        return !ratioOnly.getValue() && key.equals(AnswerReader.UNREADABLE_PARTS)
                ? getTranslation("edit.unreadable.parts.open", ratioOnly.getLabel())
                : super.refusal(key);
    }

    @Override
    void setInvalid(boolean invalid) {
        settled |= invalid;
        draw();
        (ratioOnly.getValue() ? ratio : bottom).setInvalid(invalid);
    }

    private TextField line(String label, Opening opening) {
        TextField field = new TextField(label);
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.addThemeVariants(TextFieldVariant.ALIGN_RIGHT);
        field.addClassName("cell-editor__field");
        field.addKeyDownListener(Key.ENTER, key -> opening.onEnter().run());
        field.addValueChangeListener(change -> {
            settled = !change.isFromClient();
            draw();
        });
        field.addBlurListener(left -> {
            settled = true;
            draw();
        });
        return field;
    }

    private void draw() {
        boolean alone = ratioOnly.getValue();
        ratio.setVisible(alone);
        top.setVisible(!alone);
        bottom.setVisible(!alone);
        result.setVisible(!alone);
        result.removeClassName("parts-field__result--bad");
        result.setText(alone ? "" : made());
    }

    private String made() {
        if (bottom.isEmpty() && isPercentage(top.getValue().strip())) {
            return getTranslation("edit.parts.alone", ratioOnly.getLabel());
        }
        if (bottom.isEmpty()
                || !(AnswerReader.read(value(), indicator) instanceof AnswerReader.Outcome.Read(Answer answer))
                || !(answer instanceof Answer.Parts parts)) {
            return getTranslation("edit.parts.open");
        }
        BigDecimal made = parts.ratio(indicator.kind());
        if (made == null) {
            return getTranslation("edit.parts.open");
        }
        if (indicator.kind() == Kind.PERCENT && parts.numerator().compareTo(parts.denominator()) > 0) {
            if (!settled) {
                return getTranslation("edit.parts.open");
            }
            result.addClassName("parts-field__result--bad");
        }
        String unit = indicator.unit() == null ? "" : indicator.unit();
        return "= "
                + Qualifier.shown(
                        FigureText.computed(made, indicator, unit, getLocale())
                                + FigureText.unitSuffix(indicator, unit, getLocale()),
                        parts.qualifier());
    }

    private boolean isPercentage(String text) {
        return indicator.kind() == Kind.PERCENT && text.endsWith("%");
    }

    private String label(String key, @Nullable String counted) {
        return getTranslation("edit.part", getTranslation(key), counted);
    }

    private static boolean isSaid(@Nullable String definition) {
        return definition != null && !definition.isBlank();
    }
}
