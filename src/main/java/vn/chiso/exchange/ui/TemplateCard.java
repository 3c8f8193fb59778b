package vn.chiso.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.base.ui.TableDownloads;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.IndicatorGroup;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.FigureWorkbooks.Heading;
import vn.chiso.observation.NewPeriod;
import vn.chiso.observation.PeriodReader;

/** A workbook to be filled in: agencies, groups of indicators and a period, with what is held there already. */
final class TemplateCard extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient ImportContext context;
    private final MultiSelectComboBox<Agency> agencies = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<IndicatorGroup> groups = new MultiSelectComboBox<>();
    private final TextField period = new TextField();
    private final Anchor download;
    private final Div need = new Div();

    TemplateCard(ImportContext context) {
        this.context = context;
        agencies.setLabel(getTranslation("import.template.agencies"));
        agencies.setItems(
                (agency, typed) -> VietnameseText.matches(context.label(agency), typed), context.answeredFor());
        agencies.setItemLabelGenerator(context::label);
        groups.setLabel(getTranslation("import.template.groups"));
        groups.setItems(context.catalogue().groups());
        groups.setItemLabelGenerator(group -> group.name(getLocale()));
        period.setLabel(getTranslation("import.common.period"));
        period.setHelperText(getTranslation("import.common.period.help"));
        period.setValue(String.valueOf(context.today().getYear()));
        period.setValueChangeMode(ValueChangeMode.LAZY);
        download = new TableDownloads(context.exports(), this::file).excel(getTranslation("import.template.download"));
        agencies.addValueChangeListener(change -> show());
        groups.addValueChangeListener(change -> show());
        period.addValueChangeListener(change -> show());
        if (context.answeredFor().size() == 1) {
            agencies.setValue(context.answeredFor());
        }
        Div fields = new Div(agencies, groups, period);
        fields.addClassName("import__habits");
        need.setText(getTranslation("import.template.need"));
        need.addClassName("muted");
        Div about = new Div(getTranslation("import.template.about"));
        about.addClassName("muted");
        getContent().addClassNames("card", "import__card");
        getContent().add(new H2(getTranslation("import.template")), about, fields, need, download);
        show();
    }

    private void show() {
        boolean readable = period().isPresent();
        period.setInvalid(!readable);
        period.setErrorMessage(readable ? "" : getTranslation("intake.unknown.period", period.getValue()));
        boolean ready = readable && !agencies.isEmpty() && !groups.isEmpty();
        download.setVisible(ready);
        need.setVisible(!ready);
    }

    private Optional<NewPeriod> period() {
        return PeriodReader.read(period.getValue());
    }

    private TableFile file() {
        NewPeriod asked = period().orElseThrow();
        return context.files()
                .template(
                        new Heading(
                                "bieu-nhap-so-lieu",
                                getTranslation("import.template.title"),
                                groups.getValue().stream()
                                        .map(group -> group.name(getLocale()))
                                        .collect(Collectors.joining(", ")),
                                FigureText.period(asked, getLocale())),
                        agencies.getValue().stream()
                                .sorted(AgencyService.OFFICIAL_ORDER)
                                .toList(),
                        indicators(),
                        asked,
                        getLocale());
    }

    private List<Indicator> indicators() {
        return groups.getValue().stream()
                .map(context.catalogue()::indicatorsOf)
                .flatMap(Collection::stream)
                .toList();
    }
}
