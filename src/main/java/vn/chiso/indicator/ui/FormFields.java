package vn.chiso.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chiso.base.text.Texts;
import vn.chiso.indicator.CatalogueRefused;
import vn.chiso.indicator.CatalogueRefused.Problem;
import vn.chiso.indicator.Field;

/** The fields of a form by what is filled in, each with its label; says at each what is wrong. */
final class FormFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<Field, HasValidationProperties> fields = new EnumMap<>(Field.class);
    private final Locale locale;

    FormFields(Locale locale) {
        this.locale = locale;
    }

    <T extends Component & HasValidationProperties & HasLabel> T put(Field field, T component) {
        component.setLabel(Texts.get(field.key(), locale));
        component.setManualValidation(true);
        fields.put(field, component);
        return component;
    }

    void clear() {
        fields.values().forEach(field -> {
            field.setInvalid(false);
            field.setErrorMessage("");
        });
    }

    /** Says what is wrong at the fields and goes to the first; returns what belongs to none of them. */
    String show(CatalogueRefused refused) {
        return show(refused.problems());
    }

    String show(List<Problem> problems) {
        clear();
        problems.reversed().forEach(problem -> {
            HasValidationProperties field = problem.field() == null ? null : fields.get(problem.field());
            if (field != null) {
                field.setErrorMessage(text(problem));
                field.setInvalid(true);
                if (field instanceof Focusable<?> focusable) {
                    focusable.focus();
                }
            }
        });
        return problems.stream()
                .filter(problem -> problem.field() == null || !fields.containsKey(problem.field()))
                .map(this::text)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private String text(Problem problem) {
        return Texts.get(problem.key(), locale, problem.arguments().toArray());
    }
}
