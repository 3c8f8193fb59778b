package vn.chiso.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Definition;
import vn.chiso.indicator.Field;
import vn.chiso.indicator.IndicatorGroup;
import vn.chiso.indicator.Names;
import vn.chiso.indicator.NewIndicator;

/** What an indicator is called, where it stands, and what it counts, in words. */
final class WordFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final TextField code;
    private final ComboBox<IndicatorGroup> group;
    private final PositionField position;
    private final TextField nameVi;
    private final TextField nameEn;
    private final TextField shortVi;
    private final TextField shortEn;
    private final TextArea numerator;
    private final TextArea denominator;
    private final TextArea definition;
    private final TextField legalBasis;
    private final Checkbox sensitive;

    WordFields(Catalogue catalogue, FormFields fields, boolean isNew) {
        code = fields.put(Field.CODE, new TextField());
        code.setReadOnly(!isNew);
        code.setHelperText(getTranslation(isNew ? "catalogue.code.help" : "catalogue.code.fixed"));
        group = fields.put(Field.GROUP, new ComboBox<>());
        group.setItems(
                (one, typed) -> VietnameseText.matches(one.nameVi() + " " + one.nameEn() + " " + one.code(), typed),
                catalogue.groups());
        group.setItemLabelGenerator(one -> one.name(getLocale()));
        position = fields.put(Field.POSITION, new PositionField());
        nameVi = fields.put(Field.NAME_VI, new TextField());
        nameEn = fields.put(Field.NAME_EN, new TextField());
        shortVi = fields.put(Field.SHORT_VI, new TextField());
        shortEn = fields.put(Field.SHORT_EN, new TextField());
        shortVi.setHelperText(getTranslation("catalogue.short.help"));
        numerator = fields.put(Field.NUMERATOR, new TextArea());
        numerator.addClassName("form__first");
        denominator = fields.put(Field.DENOMINATOR, new TextArea());
        definition = fields.put(Field.DEFINITION, new TextArea());
        definition.setHelperText(getTranslation("catalogue.definition.help"));
        legalBasis = fields.put(Field.LEGAL_BASIS, new TextField());
        sensitive = new Checkbox(getTranslation("catalogue.sensitive.yes"));
        for (HasStyle wide : List.<HasStyle>of(nameVi, nameEn, definition, legalBasis, sensitive)) {
            wide.addClassName("form__wide");
        }
        getContent().addClassName("form__part");
        getContent()
                .add(
                        nameVi,
                        nameEn,
                        shortVi,
                        shortEn,
                        code,
                        group,
                        position,
                        numerator,
                        denominator,
                        definition,
                        legalBasis,
                        sensitive);
    }

    void fill(NewIndicator one, Catalogue catalogue) {
        code.setValue(one.code());
        group.setValue(catalogue.group(one.groupId()));
        position.setPosition(one.position());
        nameVi.setValue(one.names().vi());
        nameEn.setValue(one.names().en());
        shortVi.setValue(one.names().shortVi());
        shortEn.setValue(one.names().shortEn());
        Definition words = one.definition();
        numerator.setValue(Objects.requireNonNullElse(words.numerator(), ""));
        denominator.setValue(Objects.requireNonNullElse(words.denominator(), ""));
        definition.setValue(Objects.requireNonNullElse(words.text(), ""));
        legalBasis.setValue(Objects.requireNonNullElse(words.legalBasis(), ""));
        sensitive.setValue(one.sensitive());
    }

    String code() {
        return code.getValue();
    }

    /** -1 for none, which is refused. */
    long groupId() {
        return group.getValue() == null ? -1 : group.getValue().id();
    }

    /** 0 for none, which is refused. */
    int position() {
        return position.position();
    }

    Names names() {
        return new Names(nameVi.getValue(), nameEn.getValue(), shortVi.getValue(), shortEn.getValue());
    }

    Definition definition() {
        return new Definition(
                numerator.getValue(), denominator.getValue(), definition.getValue(), legalBasis.getValue());
    }

    boolean sensitive() {
        return sensitive.getValue();
    }
}
