package vn.chiso.observation.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import vn.chiso.indicator.Indicator;

/** One line of text: a number in any way of writing it, "12/13" for parts, words. */
final class LineField extends AnswerField {

    private static final long serialVersionUID = 1L;

    private final TextField text = new TextField();
    private final String before;

    LineField(Opening opening) {
        Indicator indicator = opening.indicator();
        TypedFigure figure = TypedFigure.of(opening.figure(), indicator, getLocale());
        String typed = opening.typed();
        before = figure.text();
        text.setValue(typed.isEmpty() ? before : typed);
        text.setValueChangeMode(ValueChangeMode.EAGER);
        if (opening.roomy()) {
            text.setLabel(indicator.shortName(getLocale()));
        } else {
            text.setAriaLabel(getTranslation("grid.edit.label", indicator.shortName(getLocale())));
        }
        if (indicator.kind().isNumber()) {
            text.addThemeVariants(TextFieldVariant.ALIGN_RIGHT);
        }
        text.addClassName("cell-editor__field");
        text.addKeyDownListener(Key.ENTER, key -> opening.onEnter().run());
        if (typed.isEmpty()) {
            figure.selectNumber(text);
        }
        getContent().add(text);
        EditKeys.focusWhenPlaced(text);
    }

    @Override
    String value() {
        return text.getValue().strip();
    }

    @Override
    boolean isChanged() {
        return !value().equals(before);
    }

    @Override
    void setInvalid(boolean invalid) {
        text.setInvalid(invalid);
    }
}
