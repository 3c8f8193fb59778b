package vn.chiso.indicator.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.ui.DialogFoot;
import vn.chiso.base.ui.Notices;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.CatalogueRefused;
import vn.chiso.indicator.CatalogueText;
import vn.chiso.indicator.Definition;
import vn.chiso.indicator.Direction;
import vn.chiso.indicator.Edition;
import vn.chiso.indicator.Field;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.IndicatorGroup;
import vn.chiso.indicator.Kind;
import vn.chiso.indicator.Names;
import vn.chiso.indicator.NewIndicator;
import vn.chiso.indicator.RollupRule;
import vn.chiso.indicator.Scale;

/** One indicator as a form: a new one, a change, or a new edition of one that stays as it is. */
final class IndicatorDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient CatalogueContext context;
    private transient @Nullable Indicator seen;
    private final FormFields fields;
    private final WordFields words;
    private final ScaleFields scale;
    private final EditionFields edition;
    private final Div problem = new Div();

    private IndicatorDialog(CatalogueContext context, String title, NewIndicator start, @Nullable Indicator existing) {
        this.context = context;
        seen = existing;
        Catalogue catalogue = context.catalogue();
        fields = new FormFields(getLocale());
        words = new WordFields(catalogue, fields, existing == null);
        scale = new ScaleFields(
                catalogue, fields, existing != null && context.indicators().isSettled(existing.id()));
        edition = new EditionFields(catalogue, fields);
        words.fill(start, catalogue);
        scale.fill(start);
        edition.fill(start.edition());
        setHeaderTitle(title);
        setWidth("min(760px, 96vw)");
        problem.addClassName("dialog-problem");
        problem.getElement().setAttribute("role", "alert");
        Div form = new Div(
                new H3(getTranslation("catalogue.form.words")),
                words,
                new H3(getTranslation("catalogue.form.scale")),
                scale,
                new H3(getTranslation("catalogue.form.edition")),
                edition,
                problem);
        form.addClassName("form");
        add(form);
        DialogFoot.add(this, getTranslation("catalogue.save"), this::save);
    }

    static IndicatorDialog add(CatalogueContext context) {
        IndicatorGroup group = context.catalogue().groups().getLast();
        NewIndicator start = new NewIndicator(
                "",
                group.id(),
                context.catalogue().indicatorsOf(group).size() + 1,
                new Names("", "", "", ""),
                new Definition(null, null, null, null),
                new Scale(Kind.PERCENT, "%", Direction.UP, RollupRule.SUM_ND, List.of()),
                "",
                null,
                null,
                false,
                false,
                Edition.FIRST);
        return new IndicatorDialog(context, context.text("catalogue.add"), start, null);
    }

    static IndicatorDialog change(CatalogueContext context, Indicator one) {
        return new IndicatorDialog(context, context.text("catalogue.change.of", one.code()), one.asNew(), one);
    }

    /** Starts with everything that the old one says. */
    static IndicatorDialog edition(CatalogueContext context, Indicator old) {
        String year = String.valueOf(context.today().getYear());
        return new IndicatorDialog(
                context,
                context.text("catalogue.edition.add.of", old.code()),
                old.asNew().as(old.code() + "_" + year, new Edition(year, null, null, old.id())),
                null);
    }

    private void save() {
        fields.clear();
        problem.removeAll();
        edition.read().ifPresent(this::save);
    }

    private void save(Edition written) {
        NewIndicator wanted = new NewIndicator(
                words.code(),
                words.groupId(),
                words.position(),
                words.names(),
                words.definition(),
                scale.scale(),
                scale.appliesTo(),
                scale.dimensionTypeId(),
                scale.targetOfId(),
                scale.asksPresence(),
                words.sensitive(),
                written);
        Indicator before = seen;
        try {
            Indicator saved = before == null
                    ? context.indicators().add(wanted)
                    : context.indicators().change(before.id(), before.version(), wanted);
            close();
            Notices.done(getTranslation("catalogue.saved"));
            UI.getCurrent().navigate(IndicatorView.class, saved.code());
        } catch (CatalogueRefused refused) {
            if (before != null && refused.key().equals(CatalogueRefused.OVERTAKEN)) {
                showOther(before);
            } else {
                String rest = fields.show(refused);
                problem.setText(rest.isEmpty() ? getTranslation("catalogue.refused.fields") : rest);
            }
        }
    }

    /** What somebody else wrote meanwhile, beside what was there; what is in the form stays, and is saved over it next. */
    private void showOther(Indicator before) {
        Catalogue catalogue = context.catalogue();
        Indicator now = catalogue.indicator(before.id());
        Map<Field, String> old = CatalogueText.of(before, catalogue);
        problem.add(new Paragraph(getTranslation("catalogue.overtaken")));
        problem.add(new Paragraph(CatalogueText.of(now, catalogue).entrySet().stream()
                .filter(field -> !field.getValue().equals(old.get(field.getKey())))
                .map(field -> getTranslation(
                        "catalogue.overtaken.field",
                        getTranslation(field.getKey().key()),
                        old.getOrDefault(field.getKey(), ""),
                        field.getValue()))
                .collect(Collectors.joining("; "))));
        seen = now;
    }
}
