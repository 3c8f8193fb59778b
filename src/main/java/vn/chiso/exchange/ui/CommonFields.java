package vn.chiso.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import vn.chiso.agency.Agency;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.exchange.layout.Mapping.Common;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.PeriodReader;

/** What holds for a whole table: its agency, indicator, period and unit of money, as far as the table itself is silent. */
final class CommonFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient ImportContext context;
    private final SerializableConsumer<Common> onChange;
    private final ComboBox<Agency> agency = new ComboBox<>();
    private final ComboBox<Indicator> indicator = new ComboBox<>();
    private final TextField period = new TextField();
    private final TextField measure = new TextField();
    private boolean showing;

    CommonFields(ImportContext context, SerializableConsumer<Common> onChange) {
        this.context = context;
        this.onChange = onChange;
        agency.setLabel(getTranslation("import.common.agency"));
        agency.setItems((item, typed) -> VietnameseText.matches(context.label(item), typed), context.nearFirst());
        agency.setItemLabelGenerator(context::label);
        agency.setClearButtonVisible(true);
        indicator.setLabel(getTranslation("import.common.indicator"));
        indicator.setItems(
                (item, typed) -> VietnameseText.matches(item.name(getLocale()) + " " + item.code(), typed),
                context.catalogue().indicators());
        indicator.setItemLabelGenerator(item -> item.name(getLocale()));
        indicator.setClearButtonVisible(true);
        period.setLabel(getTranslation("import.common.period"));
        period.setHelperText(getTranslation("import.common.period.help"));
        measure.setLabel(getTranslation("import.common.measure"));
        List.of(agency, indicator).forEach(field -> field.addValueChangeListener(change -> say()));
        List.of(period, measure).forEach(field -> field.addValueChangeListener(change -> say()));
        getContent().addClassNames("import__habits", "layout__common");
        getContent().add(agency, indicator, period, measure);
    }

    void show(Common common) {
        showing = true;
        agency.setValue(context.agencies().byKey(common.agency()).orElse(null));
        indicator.setValue(context.catalogue().indicator(common.indicator()).orElse(null));
        period.setValue(common.period());
        measure.setValue(common.measure());
        showing = false;
    }

    private void say() {
        if (showing) {
            return;
        }
        boolean readable =
                period.isEmpty() || PeriodReader.read(period.getValue()).isPresent();
        period.setInvalid(!readable);
        period.setErrorMessage(readable ? "" : getTranslation("intake.unknown.period", period.getValue()));
        onChange.accept(new Common(
                agency.getValue() == null ? "" : agency.getValue().key(),
                indicator.getValue() == null ? "" : indicator.getValue().code(),
                "",
                period.getValue(),
                measure.getValue()));
    }
}
