package vn.chiso.indicator.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.base.ui.DialogFoot;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.Problem;
import vn.chiso.indicator.CatalogueRefused;
import vn.chiso.indicator.Field;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Use;

/** Retires an indicator, or lets it go on in another one; what stands on it is said before. */
final class EndDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient CatalogueContext context;
    private final transient Indicator one;
    private final FormFields fields;
    private final DayField day;
    private final ComboBox<Indicator> into;
    private final Problem problem = new Problem();

    EndDialog(CatalogueContext context, Indicator one) {
        this.context = context;
        this.one = one;
        fields = new FormFields(getLocale());
        setHeaderTitle(getTranslation("catalogue.end.of", one.shortName(getLocale())));
        setWidth("min(520px, 94vw)");
        day = fields.put(Field.VALID_TO, new DayField());
        day.setHelperText(getTranslation("catalogue.valid_to.help"));
        day.setDay(context.today());
        into = fields.put(Field.REPLACES, new ComboBox<>());
        into.setLabel(getTranslation("catalogue.merge.into"));
        into.setHelperText(getTranslation("catalogue.merge.help"));
        into.setClearButtonVisible(true);
        into.setItems(
                (other, typed) -> VietnameseText.matches(other.name(getLocale()) + " " + other.code(), typed),
                context.catalogue().indicators().stream()
                        .filter(other -> other.id() != one.id()
                                && other.kind() == one.kind()
                                && Objects.equals(other.unit(), one.unit())
                                && !other.edition().isOverOn(context.today()))
                        .toList());
        into.setItemLabelGenerator(other -> other.name(getLocale()));
        Div form = new Div(new Paragraph(getTranslation("catalogue.end.about")), uses(), day, into, problem);
        form.addClassName("dialog-fields");
        add(form);
        DialogFoot.add(this, getTranslation("catalogue.end"), this::end);
    }

    private Paragraph uses() {
        Map<Use, Long> uses = context.indicators().usesOf(one.id());
        Paragraph standing = new Paragraph(
                uses.isEmpty()
                        ? getTranslation("catalogue.use.none")
                        : getTranslation(
                                "catalogue.use",
                                uses.entrySet().stream()
                                        .map(use -> getTranslation(use.getKey().key(), use.getValue()))
                                        .collect(Collectors.joining(", "))));
        standing.addClassName("muted");
        return standing;
    }

    private void end() {
        fields.clear();
        if (!day.isReadable()) {
            return;
        }
        LocalDate from = day.day().orElse(null);
        if (from == null) {
            day.setErrorMessage(getTranslation("catalogue.refused.missing"));
            day.setInvalid(true);
            return;
        }
        try {
            if (into.getValue() == null) {
                context.indicators().retire(one.id(), one.version(), from);
            } else {
                context.indicators()
                        .merge(one.id(), one.version(), into.getValue().id(), from);
            }
            close();
            Notices.done(getTranslation("catalogue.ended"));
        } catch (CatalogueRefused refused) {
            problem.setText(fields.show(refused));
        }
    }
}
