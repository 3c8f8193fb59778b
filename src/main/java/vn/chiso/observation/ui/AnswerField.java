package vn.chiso.observation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.NumberText;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;

/** Where the answer is typed or chosen: a list for answers and levels, a line of text for everything else. */
final class AnswerField extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final @Nullable TextField text;
    private final @Nullable Select<String> choice;
    private final String before;

    /**
     * @param typed the letter that opened the cell; empty to start from the figure as it is
     * @param onEnter called when the answer is finished
     */
    AnswerField(@Nullable Figure figure, Indicator indicator, String typed, SerializableRunnable onEnter) {
        before = figure == null ? "" : written(figure, indicator, getLocale());
        String label = getTranslation("grid.edit.label", indicator.shortName(getLocale()));
        if (indicator.kind() == Kind.YES_NO || indicator.kind() == Kind.LEVEL) {
            text = null;
            choice = select(indicator, label, onEnter);
            getContent().add(choice);
        } else {
            choice = null;
            text = line(indicator, label, typed, onEnter);
            getContent().add(text);
        }
        EditKeys.focusWhenPlaced(field());
    }

    /** What stands in the field; empty for nothing. */
    String value() {
        String value =
                text != null ? text.getValue() : Objects.requireNonNull(choice).getValue();
        return value == null ? "" : value.strip();
    }

    boolean isChanged() {
        return !value().equals(before);
    }

    void setInvalid(boolean invalid) {
        if (text != null) {
            text.setInvalid(invalid);
        } else {
            Objects.requireNonNull(choice).setInvalid(invalid);
        }
    }

    private Component field() {
        return text != null ? text : Objects.requireNonNull(choice);
    }

    private TextField line(Indicator indicator, String label, String typed, SerializableRunnable onEnter) {
        TextField field = new TextField();
        field.setValue(typed.isEmpty() ? before : typed);
        field.setAutoselect(typed.isEmpty());
        field.setAriaLabel(label);
        if (indicator.kind().isNumber()) {
            field.addThemeVariants(TextFieldVariant.ALIGN_RIGHT);
        }
        field.addClassName("cell-editor__field");
        field.addKeyDownListener(Key.ENTER, key -> onEnter.run());
        return field;
    }

    private Select<String> select(Indicator indicator, String label, SerializableRunnable onEnter) {
        Select<String> field = new Select<>();
        List<String> items = new ArrayList<>();
        if (indicator.kind() == Kind.YES_NO) {
            items.add(FigureText.yesNo(true, getLocale()));
            items.add(FigureText.yesNo(false, getLocale()));
        } else {
            items.addAll(indicator.levels());
        }
        items.add(getTranslation("edit.no_data"));
        items.add(getTranslation("edit.not_applicable"));
        field.setItems(items);
        field.setAriaLabel(label);
        field.addClassName("cell-editor__field");
        if (items.contains(before)) {
            field.setValue(before);
        }
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onEnter.run();
            }
        });
        return field;
    }

    /** The figure as somebody would type it, so that leaving it alone changes nothing. */
    private static String written(Figure figure, Indicator indicator, Locale locale) {
        if (figure.yes() != null) {
            return FigureText.yesNo(figure.yes(), locale);
        }
        if (figure.level() != null) {
            return indicator.levels().get(figure.level() - 1);
        }
        if (figure.numerator() != null && figure.denominator() != null) {
            return NumberText.format(figure.numerator(), locale) + "/"
                    + NumberText.format(figure.denominator(), locale);
        }
        if (figure.value() != null) {
            return FigureText.number(figure.value(), indicator, figure.measure(), locale);
        }
        return figure.text() == null ? "" : figure.text();
    }
}
