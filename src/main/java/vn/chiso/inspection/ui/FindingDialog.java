package vn.chiso.inspection.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.base.ui.DialogFoot;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.Problem;
import vn.chiso.base.ui.RequiredFields;
import vn.chiso.document.SourceDocument;
import vn.chiso.indicator.IndicatorGroup;
import vn.chiso.inspection.Finding;
import vn.chiso.inspection.FindingEntry;
import vn.chiso.inspection.FindingKind;
import vn.chiso.inspection.FindingRecords;
import vn.chiso.inspection.FindingRefused;
import vn.chiso.inspection.Severity;

/** What an inspection finds or asks for, written down; of what a report says only how bad it is. */
final class FindingDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** The sections of a report of an inspection (domain of the reports: type 2). */
    private static final List<String> SECTIONS =
            List.of("I", "II.1", "II.2", "II.3", "II.4", "II.5", "II.6", "III.1", "III.2");

    private final transient FindingContext context;
    private final transient SourceDocument document;
    private final transient @Nullable Finding existing;
    private final SerializableRunnable onSaved;
    private final Select<FindingKind> kind = new Select<>();
    private final Select<IndicatorGroup> topic = new Select<>();
    private final ComboBox<String> section = new ComboBox<>();
    private final MultiSelectComboBox<Agency> about = new MultiSelectComboBox<>();
    private final TextArea words = new TextArea();
    private final TextField addressee = new TextField();
    private final Select<Severity> severity = new Select<>();
    private final RequiredFields required = new RequiredFields();
    private final Problem problem = new Problem();

    /** @param existing null for a new one
     * @param inspected ids of the agencies that it can be about */
    FindingDialog(
            FindingContext context,
            SourceDocument document,
            @Nullable Finding existing,
            Collection<Long> inspected,
            SerializableRunnable onSaved) {
        this.context = context;
        this.document = document;
        this.existing = existing;
        this.onSaved = onSaved;
        setWidth("min(560px, 94vw)");
        setHeaderTitle(getTranslation(existing == null ? "findings.record" : "findings.edit"));
        label(inspected);
        Div fields = new Div();
        fields.addClassName("dialog-fields");
        if (existing != null && !existing.recorded()) {
            fields.add(new Paragraph(existing.words()), severity);
        } else {
            fields.add(kind, section, topic, about, words, addressee, severity);
            required.require(section);
            required.require(topic);
            required.require(words);
            required.require(addressee);
        }
        fill();
        kind.addValueChangeListener(change -> arrange());
        arrange();
        add(fields, problem);
        if (existing != null && existing.recorded()) {
            Button withdraw = new Button(getTranslation("findings.withdraw"), click -> withdraw(existing));
            withdraw.getStyle().set("margin-inline-end", "auto");
            getFooter().add(withdraw);
        }
        DialogFoot.add(this, getTranslation("shell.save"), this::save);
    }

    private void label(Collection<Long> inspected) {
        kind.setLabel(getTranslation("findings.kind"));
        kind.setItems(FindingKind.values());
        kind.setItemLabelGenerator(one -> getTranslation(one.key()));
        section.setLabel(getTranslation("findings.section"));
        TreeSet<String> sections = new TreeSet<>(SECTIONS);
        context.findings().all().stream()
                .filter(one -> one.documentId() == document.id())
                .forEach(one -> sections.add(one.section()));
        section.setItems(sections);
        section.setAllowCustomValue(true);
        section.addCustomValueSetListener(typed -> section.setValue(typed.getDetail()));
        topic.setLabel(getTranslation("findings.topic"));
        topic.setItems(context.catalogue().groups());
        topic.setItemLabelGenerator(one -> one.name(getLocale()));
        about.setLabel(getTranslation("findings.subject"));
        about.setPlaceholder(getTranslation("findings.all_inspected"));
        about.setItems(
                (one, typed) -> VietnameseText.matches(one.name(), typed),
                inspected.stream()
                        .map(context.agencies()::byId)
                        .sorted(AgencyService.OFFICIAL_ORDER)
                        .toList());
        about.setItemLabelGenerator(Agency::name);
        about.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        words.setLabel(getTranslation("findings.words"));
        words.setMaxLength(FindingRecords.LONGEST_WORDS);
        words.setMinHeight("84px");
        addressee.setLabel(getTranslation("findings.addressee"));
        severity.setLabel(getTranslation("findings.severity"));
        severity.setItems(Severity.values());
        severity.setEmptySelectionAllowed(true);
        severity.setEmptySelectionCaption(getTranslation("findings.severity.none"));
        severity.setItemLabelGenerator(one -> getTranslation(one == null ? "findings.severity.none" : one.key()));
    }

    private void fill() {
        Finding one = existing;
        if (one == null) {
            kind.setValue(FindingKind.LIMITATION);
            return;
        }
        kind.setValue(one.kind());
        section.setValue(one.section());
        context.catalogue().group(one.topic()).ifPresent(topic::setValue);
        about.setValue(one.agencyIds().stream().map(context.agencies()::byId).collect(Collectors.toSet()));
        words.setValue(one.words());
        addressee.setValue(one.addressee() == null ? "" : one.addressee());
        severity.setValue(one.severity());
    }

    private void arrange() {
        FindingKind chosen = kind.getValue();
        addressee.setVisible(chosen != null && chosen.isAsked());
        severity.setVisible(chosen == FindingKind.LIMITATION);
    }

    private void save() {
        problem.setText("");
        if (!required.areFilled()) {
            return;
        }
        Finding one = existing;
        if (one == null) {
            take(() -> context.records().record(document.id(), entry()));
        } else if (one.recorded()) {
            take(() -> context.records().change(one.id(), one.version(), entry()));
        } else {
            take(() -> context.records().judge(one.id(), one.version(), severity.getValue()));
        }
    }

    private void withdraw(Finding one) {
        Dialog sure = new Dialog(new Paragraph(getTranslation("findings.withdraw.sure", one.words())));
        sure.setHeaderTitle(getTranslation("findings.withdraw"));
        DialogFoot.add(sure, getTranslation("findings.withdraw"), () -> {
            sure.close();
            take(() -> context.records().withdraw(one.id(), one.version()));
        });
        Dialogs.open(sure);
    }

    private FindingEntry entry() {
        IndicatorGroup group = topic.getValue();
        return new FindingEntry(
                section.getValue() == null ? "" : section.getValue(),
                about.getValue().stream()
                        .sorted(AgencyService.OFFICIAL_ORDER)
                        .map(Agency::id)
                        .toList(),
                group == null ? "" : group.code(),
                kind.getValue(),
                words.getValue(),
                addressee.getValue(),
                severity.getValue());
    }

    private void take(Runnable act) {
        try {
            act.run();
        } catch (FindingRefused refused) {
            problem.setText(refused.in(getLocale()));
            return;
        }
        close();
        Notices.done(getTranslation("findings.saved"));
        onSaved.run();
    }
}
