package vn.chiso.comparison.score.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.base.ui.RequiredFields;
import vn.chiso.comparison.score.index.Criterion;
import vn.chiso.comparison.score.index.NewCriterion;
import vn.chiso.comparison.score.index.ScoreEdition;
import vn.chiso.comparison.score.index.ScoreIndex;
import vn.chiso.comparison.score.rule.Rule;
import vn.chiso.comparison.score.rule.RuleKind;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;

/** What is written of a part: names, points, and of a criterion its rule and the indicator that it scores. */
final class CriterionFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** Whom an indicator asks, as the catalogue writes it. */
    private static final List<String> KINDS = List.of("A", "D", "C", "U", "S", "P");

    private final transient ScoreContext context;
    private final transient @Nullable Criterion existing;
    private final @Nullable Long parentId;
    private final int last;
    private final TextField code = new TextField();
    private final TextField nameVi = new TextField();
    private final TextField nameEn = new TextField();
    private final TextField maximum = new TextField();
    private final TextField weight = new TextField();
    private final Checkbox scored = new Checkbox();
    private final ComboBox<Indicator> indicator = new ComboBox<>();
    private final Select<DimensionItem> item = new Select<>();
    private final Select<RuleKind> rule = new Select<>();
    private final TextField full = new TextField();
    private final TextField half = new TextField();
    private final Checkbox reversed = new Checkbox();
    private final CheckboxGroup<String> applies = new CheckboxGroup<>();
    private final Select<Criterion> former = new Select<>();
    private final RequiredFields required = new RequiredFields();

    CriterionFields(
            ScoreContext context,
            ScoreIndex index,
            ScoreEdition edition,
            @Nullable Criterion existing,
            @Nullable Long parentId) {
        this.context = context;
        this.existing = existing;
        this.parentId = parentId;
        last = edition.criteria().stream().mapToInt(Criterion::position).max().orElse(0);
        label();
        indicator.setItems(
                (one, typed) -> VietnameseText.matches(one.name(getLocale()) + " " + one.code(), typed),
                context.catalogue().offered());
        indicator.setItemLabelGenerator(one -> one.name(getLocale()));
        indicator.setClearButtonVisible(true);
        indicator.addValueChangeListener(change -> items(change.getValue()));
        rule.setItems(RuleKind.values());
        rule.setItemLabelGenerator(one -> one == null ? "" : getTranslation(one.key()));
        rule.addValueChangeListener(change -> shape());
        former.setItems(formerOnes(index, edition));
        former.setItemLabelGenerator(one -> one == null ? "" : one.code() + " " + one.name(getLocale()));
        former.setEmptySelectionAllowed(true);
        boolean whole = existing != null && !edition.below(existing.id()).isEmpty();
        former.setVisible(former.getListDataView().getItemCount() > 0);
        getContent().addClassName("dialog-fields");
        getContent().add(pair(code, scored), nameVi, nameEn, pair(maximum, weight));
        if (!whole) {
            getContent()
                    .add(
                            new H3(getTranslation("score.part.how")),
                            rule,
                            indicator,
                            item,
                            pair(full, half),
                            reversed,
                            applies);
        }
        getContent().add(former);
        fill();
        required.require(nameVi);
        required.require(nameEn);
        required.watch(maximum);
        required.watch(weight);
        if (!whole) {
            required.require(full);
            required.require(half);
        }
    }

    private static Div pair(Component... two) {
        Div pair = new Div(two);
        pair.addClassName("dialog-pair");
        return pair;
    }

    /** Whether everything can be read; else every field that is wrong says so. */
    boolean isReadable() {
        Stream.of(maximum, weight, full, half)
                .filter(ScoreFields::isWrong)
                .forEach(field -> wrong(field, "score.not_a_number"));
        Stream.of(maximum, weight).filter(CriterionFields::isNegative).forEach(field -> wrong(field, "score.negative"));
        return required.areFilled();
    }

    private void wrong(TextField field, String key) {
        field.setErrorMessage(getTranslation(key));
        field.setInvalid(true);
    }

    private static boolean isNegative(TextField field) {
        BigDecimal number = ScoreFields.number(field.getValue());
        return number != null && number.signum() < 0;
    }

    NewCriterion read() {
        RuleKind kind = Objects.requireNonNullElse(rule.getValue(), RuleKind.JUDGED);
        Indicator chosen = kind == RuleKind.JUDGED ? null : indicator.getValue();
        DimensionItem part = chosen == null ? null : item.getValue();
        Criterion continued = former.getValue();
        return new NewCriterion(
                parentId,
                existing == null ? last + 1 : existing.position(),
                code.getValue().strip(),
                VietnameseText.nfc(nameVi.getValue()).strip(),
                nameEn.getValue().strip(),
                ScoreFields.number(maximum.getValue()),
                Objects.requireNonNullElse(ScoreFields.number(weight.getValue()), BigDecimal.ONE),
                scored.getValue(),
                new Rule(
                        kind,
                        kind == RuleKind.STEPS ? ScoreFields.number(half.getValue()) : null,
                        kind == RuleKind.STEPS || kind == RuleKind.RATIO ? ScoreFields.number(full.getValue()) : null,
                        reversed.getValue()),
                chosen == null ? null : (Long) chosen.id(),
                part == null || part.id() == DimensionItem.WHOLE ? null : (Long) part.id(),
                KINDS.stream().filter(applies.getValue()::contains).collect(Collectors.joining()),
                continued == null ? null : (Long) continued.id());
    }

    private static List<Criterion> formerOnes(ScoreIndex index, ScoreEdition edition) {
        Long from = edition.copiedFromId();
        return from == null
                ? List.of()
                : index.edition(from).map(ScoreEdition::criteria).orElse(List.of());
    }

    private void label() {
        code.setLabel(getTranslation("score.code"));
        code.setMaxLength(20);
        nameVi.setLabel(getTranslation("score.name_vi"));
        nameVi.setMaxLength(300);
        nameEn.setLabel(getTranslation("score.name_en"));
        nameEn.setMaxLength(300);
        maximum.setLabel(getTranslation("score.maximum"));
        weight.setLabel(getTranslation("score.weight"));
        scored.setLabel(getTranslation("score.scored"));
        indicator.setLabel(getTranslation("score.indicator"));
        item.setLabel(getTranslation("score.item"));
        rule.setLabel(getTranslation("score.rule"));
        full.setLabel(getTranslation("score.full"));
        half.setLabel(getTranslation("score.half"));
        reversed.setLabel(getTranslation("score.rule.reversed"));
        applies.setLabel(getTranslation("score.applies_to"));
        applies.setHelperText(getTranslation("score.applies_to.help"));
        applies.setItems(KINDS);
        applies.setItemLabelGenerator(one -> getTranslation("score.applies_to." + one));
        former.setLabel(getTranslation("score.former"));
    }

    private void fill() {
        scored.setValue(existing == null || existing.scored());
        weight.setValue(ScoreFields.text(existing == null ? BigDecimal.ONE : existing.weight(), getLocale()));
        rule.setValue(existing == null ? RuleKind.YES_NO : existing.rule().kind());
        if (existing == null) {
            return;
        }
        code.setValue(existing.code());
        nameVi.setValue(existing.nameVi());
        nameEn.setValue(existing.nameEn());
        maximum.setValue(ScoreFields.text(existing.maximum(), getLocale()));
        full.setValue(ScoreFields.text(existing.rule().full(), getLocale()));
        half.setValue(ScoreFields.text(existing.rule().half(), getLocale()));
        reversed.setValue(existing.rule().reversed());
        applies.setValue(
                KINDS.stream().filter(one -> existing.appliesTo().contains(one)).collect(Collectors.toSet()));
        Long chosen = existing.indicatorId();
        if (chosen != null) {
            indicator.setValue(context.catalogue().indicator(chosen));
        }
        Long part = existing.itemId();
        if (part != null) {
            item.setValue(context.catalogue().item(part));
        }
        Long continued = existing.formerId();
        former.getListDataView()
                .getItems()
                .filter(one -> continued != null && one.id() == continued)
                .findFirst()
                .ifPresent(former::setValue);
    }

    private void items(@Nullable Indicator chosen) {
        List<DimensionItem> items =
                chosen == null ? List.of() : context.catalogue().items(chosen);
        item.setItems(items);
        item.setItemLabelGenerator(one -> one == null ? getTranslation("score.item.whole") : one.label());
        item.setEmptySelectionAllowed(true);
        item.setEmptySelectionCaption(getTranslation("score.item.whole"));
        item.setVisible(!items.isEmpty());
    }

    private static String help(RuleKind kind) {
        return switch (kind) {
            case RATIO, STEPS -> kind.key() + ".help";
            case YES_NO, Z_SCORE, JUDGED -> kind.key() + ".text";
        };
    }

    /** Only what the rule asks for is shown. */
    private void shape() {
        RuleKind kind = rule.getValue();
        boolean computed = kind != null && kind != RuleKind.JUDGED;
        indicator.setVisible(computed);
        item.setVisible(computed && item.getListDataView().getItemCount() > 0);
        reversed.setVisible(computed);
        rule.setHelperText(kind == null ? "" : getTranslation(help(kind)));
        full.setVisible(kind == RuleKind.RATIO || kind == RuleKind.STEPS);
        half.setVisible(kind == RuleKind.STEPS);
    }
}
