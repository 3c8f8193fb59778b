package vn.chiso.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Edition;
import vn.chiso.indicator.Field;
import vn.chiso.indicator.Indicator;

/** Which edition it is: from when to when, and what it follows. */
final class EditionFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Catalogue catalogue;
    private final TextField label;
    private final DayField from;
    private final DayField to;
    private final ComboBox<Indicator> replaces;

    EditionFields(Catalogue catalogue, FormFields fields) {
        this.catalogue = catalogue;
        label = fields.put(Field.EDITION, new TextField());
        from = fields.put(Field.VALID_FROM, new DayField());
        to = fields.put(Field.VALID_TO, new DayField());
        to.setHelperText(getTranslation("catalogue.valid_to.help"));
        replaces = fields.put(Field.REPLACES, new ComboBox<>());
        replaces.setItems(
                (one, typed) -> VietnameseText.matches(one.name(getLocale()) + " " + one.code(), typed),
                catalogue.offered());
        replaces.setItemLabelGenerator(one -> catalogue.offeredName(one, getLocale()) + " · " + one.code());
        replaces.setClearButtonVisible(true);
        replaces.setHelperText(getTranslation("catalogue.replaces.help"));
        getContent().addClassName("form__part");
        getContent().add(label, replaces, from, to);
    }

    void fill(Edition edition) {
        label.setValue(edition.label());
        from.setDay(edition.validFrom());
        to.setDay(edition.validTo());
        replaces.setValue(Optional.ofNullable(edition.replacesId())
                .map(catalogue::indicator)
                .orElse(null));
    }

    /** What was filled in; empty when a day is none, which is said at its field. */
    Optional<Edition> read() {
        boolean readable = Stream.of(from, to).filter(day -> !day.isReadable()).count() == 0;
        Indicator before = replaces.getValue();
        return readable
                ? Optional.of(new Edition(
                        label.getValue(),
                        from.day().orElse(null),
                        to.day().orElse(null),
                        before == null ? null : before.id()))
                : Optional.empty();
    }
}
