package vn.chiso.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.EnumMap;
import java.util.Map;
import vn.chiso.base.ui.Problem;

/** Says what is wrong under the field that it belongs to, and in a line of its own what belongs to none. */
final class FieldErrors<F extends Enum<F>> {

    private final Map<F, HasValidationProperties> fields;
    private final Problem problem = new Problem();

    FieldErrors(Class<F> names) {
        fields = new EnumMap<>(names);
    }

    /** The line for what belongs to no field. */
    Paragraph problem() {
        return problem;
    }

    /** A field that was complained about is right again as soon as it changes. */
    <C extends Component & HasValidationProperties & HasValue<?, ?>> void put(F name, C field) {
        fields.put(name, field);
        field.addValueChangeListener(change -> field.setInvalid(false));
    }

    void clear() {
        problem.setText("");
        fields.values().forEach(field -> field.setInvalid(false));
    }

    void show(F name, String text) {
        clear();
        HasValidationProperties field = fields.get(name);
        if (!(field instanceof Component component) || !component.isVisible()) {
            problem.setText(text);
            return;
        }
        field.setErrorMessage(text);
        field.setInvalid(true);
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
