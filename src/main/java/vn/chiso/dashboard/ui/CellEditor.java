package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.math.BigDecimal;
import java.util.Optional;
import vn.chiso.base.text.NumberInput;
import vn.chiso.base.text.NumberText;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;

/**
 * The number of one cell being typed over. Enter saves, Esc leaves the figure as it was; what could be read in two ways
 * is asked below the cell, and what is refused is said there.
 */
final class CellEditor extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** A grid places what it renders a little later; 30 frames are half a second. */
    private static final String FOCUS_WHEN_PLACED = """
            let frames = 30;
            const focus = () => this.offsetParent ? this.focus() : frames-- && requestAnimationFrame(focus);
            requestAnimationFrame(focus);""";

    private final TextField field = new TextField();
    private final Div message = new Div();
    private final boolean percentAllowed;
    private final String before;
    private final SerializableFunction<BigDecimal, Optional<String>> save;
    private final SerializableRunnable close;

    /**
     * @param typed the letter that opened the cell; empty to start from the number as it is
     * @param save stores the number, in the unit of the figure; gives back what to say when it was refused
     * @param close called when the cell is done with
     */
    CellEditor(
            Figure figure,
            Indicator indicator,
            String typed,
            SerializableFunction<BigDecimal, Optional<String>> save,
            SerializableRunnable close) {
        this.save = save;
        this.close = close;
        percentAllowed = indicator.kind() == Kind.PERCENT;
        before = figure.value() == null
                ? ""
                : FigureText.number(figure.value(), indicator, figure.measure(), getLocale());
        field.setValue(typed.isEmpty() ? before : typed);
        field.setAutoselect(typed.isEmpty());
        field.setAriaLabel(getTranslation("grid.edit.label", indicator.shortName(getLocale())));
        field.addThemeVariants(TextFieldVariant.ALIGN_RIGHT);
        field.addClassName("cell-editor__field");
        field.addKeyDownListener(Key.ENTER, key -> read());
        field.addKeyDownListener(Key.ESCAPE, key -> close.run());
        field.getElement().executeJs(FOCUS_WHEN_PLACED);
        message.addClassName("cell-editor__message");
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);
        getContent().addClassName("cell-editor");
        getContent().add(field, message);
        // the grid would move its own focus with these keys
        getContent().getElement().executeJs("this.addEventListener('keydown', event => event.stopPropagation())");
    }

    private void read() {
        String text = field.getValue();
        if (text.strip().equals(before)) {
            close.run();
            return;
        }
        switch (NumberInput.read(text)) {
            case NumberInput.NotANumber(String other) -> say(getTranslation("grid.edit.not_a_number", other));
            case NumberInput.Read(BigDecimal number, boolean percent) -> accept(number, percent);
            case NumberInput.Ambiguous(BigDecimal thousands, BigDecimal decimals, boolean percent) ->
                ask(text, thousands, decimals, percent);
        }
    }

    private void accept(BigDecimal number, boolean percent) {
        if (percent && !percentAllowed) {
            say(getTranslation("grid.edit.percent"));
            return;
        }
        save.apply(number).ifPresentOrElse(this::say, close);
    }

    private void say(String text) {
        field.setInvalid(true);
        message.removeAll();
        message.setText(text);
        message.setVisible(true);
    }

    private void ask(String text, BigDecimal thousands, BigDecimal decimals, boolean percent) {
        message.removeAll();
        message.add(
                new Span(getTranslation("grid.edit.ambiguous", text)),
                reading("grid.edit.as_thousands", thousands, percent),
                reading("grid.edit.as_decimals", decimals, percent));
        message.setVisible(true);
    }

    private NativeButton reading(String key, BigDecimal number, boolean percent) {
        NativeButton button = new NativeButton(
                getTranslation(key, NumberText.format(number, getLocale())), click -> accept(number, percent));
        button.addClassName("button");
        return button;
    }
}
