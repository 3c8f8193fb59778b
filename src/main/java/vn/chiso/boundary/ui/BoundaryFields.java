package vn.chiso.boundary.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.ui.DayPicker;
import vn.chiso.boundary.BoundaryArea;
import vn.chiso.boundary.BoundaryEdition;
import vn.chiso.boundary.BoundaryEdition.Columns;
import vn.chiso.boundary.BoundaryEditions;
import vn.chiso.territory.UnitLevel;

/** What an administrator says of a file: whose it is, from which day it holds, what its properties mean. */
final class BoundaryFields extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final int SAMPLES = 3;

    /** What was said. */
    record Said(String name, String source, LocalDate validFrom, Columns columns) {}

    private final transient Map<String, Set<String>> samples = new LinkedHashMap<>();
    private final TextField name = new TextField(getTranslation("boundary.name"));
    private final TextField source = new TextField(getTranslation("boundary.source"));
    private final DatePicker validFrom;
    private final ComboBox<UnitLevel> level = new ComboBox<>(getTranslation("boundary.level"));
    private final ComboBox<String> code;
    private final ComboBox<String> named;
    private final ComboBox<String> parent;
    private final SerializableConsumer<Said> save;

    BoundaryFields(BoundaryEdition edition, List<BoundaryArea> areas, SerializableConsumer<Said> save) {
        this.save = save;
        for (BoundaryArea area : areas) {
            area.properties().forEach((property, value) -> {
                Set<String> some = samples.computeIfAbsent(property, key -> new LinkedHashSet<>());
                if (some.size() < SAMPLES) {
                    some.add(value);
                }
            });
        }
        Columns columns = edition.columns();
        name.setValue(edition.name());
        name.setMaxLength(BoundaryEditions.LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        source.setValue(edition.source());
        source.setMaxLength(BoundaryEditions.LONGEST_SOURCE);
        source.setHelperText(getTranslation("boundary.source.help"));
        source.setRequiredIndicatorVisible(true);
        validFrom = DayPicker.of(getTranslation("boundary.valid_from"), getLocale());
        validFrom.setValue(edition.validFrom());
        validFrom.setHelperText(getTranslation("boundary.valid_from.help"));
        level.setItems(UnitLevel.PROVINCE, UnitLevel.DISTRICT, UnitLevel.COMMUNE);
        level.setItemLabelGenerator(one -> getTranslation(one.key()));
        level.setValue(columns.level());
        code = property("boundary.code_property", columns.code());
        named = property("boundary.name_property", columns.name());
        parent = property("boundary.parent_property", columns.parent());
        Div first = new Div(name, source, validFrom, level);
        Div second = new Div(code, named, parent);
        first.addClassName("import__habits");
        second.addClassName("import__habits");
        Button done = new Button(getTranslation("boundary.save"), click -> save());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        Div foot = new Div(done);
        foot.addClassName("boundary-fields__foot");
        getContent().addClassNames("card", "import__card");
        getContent().add(new H2(getTranslation("boundary.says")), first, second, foot);
    }

    /** With some of its values beside each, so that one sees what it holds. */
    private ComboBox<String> property(String label, @Nullable String chosen) {
        ComboBox<String> choice = new ComboBox<>(getTranslation(label));
        choice.setItems(samples.keySet());
        choice.setItemLabelGenerator(one -> one + ": " + String.join(", ", samples.getOrDefault(one, Set.of())));
        choice.setClearButtonVisible(true);
        if (chosen != null && samples.containsKey(chosen)) {
            choice.setValue(chosen);
        }
        return choice;
    }

    private void save() {
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(getTranslation("boundary.refused.name", BoundaryEditions.LONGEST_NAME));
        validFrom.setInvalid(validFrom.getValue() == null);
        validFrom.setErrorMessage(getTranslation("boundary.refused.day"));
        level.setInvalid(level.getValue() == null);
        if (!name.isInvalid() && !validFrom.isInvalid() && !level.isInvalid()) {
            save.accept(new Said(
                    name.getValue(),
                    source.getValue(),
                    validFrom.getValue(),
                    new Columns(level.getValue(), code.getValue(), named.getValue(), parent.getValue())));
        }
    }
}
