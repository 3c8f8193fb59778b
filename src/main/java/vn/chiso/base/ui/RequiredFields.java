package vn.chiso.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What a form asks for: each such field is marked, and where it is empty says so below itself. */
public final class RequiredFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<Component> fields = new ArrayList<>();

    /** A field that has to be filled in while it is shown. Those that are wrong are told in the order of these calls. */
    public <C extends Component & HasValidationProperties & HasValue<?, ?>> void require(C field) {
        watch(field);
        field.setRequiredIndicatorVisible(true);
        field.setErrorMessage(I18NProvider.translate("shell.required"));
    }

    /** A field that may stay empty, or is asked for only at times; what stands in it must be readable. */
    public <C extends Component & HasValidationProperties & HasValue<?, ?>> void watch(C field) {
        fields.add(field);
        field.addValueChangeListener(change -> {
            if (!field.isEmpty()) {
                field.setInvalid(false);
            }
        });
    }

    /** Whether everything is filled in; else every field that is wrong says so, and the first one has the focus. */
    public boolean areFilled() {
        List<Component> wrong = fields.stream()
                .filter(Component::isVisible)
                .filter(RequiredFields::isWrong)
                .toList();
        wrong.stream().findFirst().ifPresent(RequiredFields::focus);
        return wrong.isEmpty();
    }

    /** Says below a field what is wrong with it. */
    public static <C extends Component & HasValidationProperties> void show(C field, String text) {
        field.setErrorMessage(text);
        field.setInvalid(true);
        focus(field);
    }

    private static boolean isWrong(Component one) {
        HasValidationProperties field = (HasValidationProperties) one;
        HasValue<?, ?> value = (HasValue<?, ?>) one;
        if (!field.isInvalid() && value.isRequiredIndicatorVisible() && isBlank(value)) {
            field.setErrorMessage(I18NProvider.translate("shell.required"));
            field.setInvalid(true);
        }
        return field.isInvalid();
    }

    private static boolean isBlank(HasValue<?, ?> value) {
        return value.isEmpty() || (value.getValue() instanceof String text && text.isBlank());
    }

    private static void focus(Component one) {
        if (one instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
