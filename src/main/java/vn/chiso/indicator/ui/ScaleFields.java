package vn.chiso.indicator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.DimensionType;
import vn.chiso.indicator.Direction;
import vn.chiso.indicator.Field;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.indicator.NewIndicator;
import vn.chiso.indicator.RollupRule;
import vn.chiso.indicator.Scale;

/** How an indicator measures, and whom it is asked of. What measures figures already cannot be changed. */
final class ScaleFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Catalogue catalogue;
    private final Paragraph settledNote = new Paragraph();
    private final Select<Kind> kind;
    private final TextField unit;
    private final Select<Direction> direction;
    private final Select<RollupRule> rollup;
    private final TextArea levels;
    private final CheckboxGroup<Character> appliesTo;
    private final ComboBox<DimensionType> dimension;
    private final ComboBox<Indicator> targetOf;
    private final Checkbox asksPresence;

    ScaleFields(Catalogue catalogue, FormFields fields, boolean settled) {
        this.catalogue = catalogue;
        kind = fields.put(Field.KIND, new Select<>());
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one -> CatalogueWords.kind(one, getLocale()));
        kind.addValueChangeListener(change -> arrange(change.isFromClient()));
        unit = fields.put(Field.UNIT, new TextField());
        direction = fields.put(Field.DIRECTION, new Select<>());
        direction.setItems(Direction.values());
        direction.setItemLabelGenerator(one -> CatalogueWords.direction(one, getLocale()));
        rollup = fields.put(Field.ROLLUP, new Select<>());
        rollup.setItemLabelGenerator(one -> CatalogueWords.rollup(one, getLocale()));
        levels = fields.put(Field.LEVELS, new TextArea());
        levels.setHelperText(getTranslation("catalogue.levels.help"));
        appliesTo = fields.put(Field.APPLIES_TO, new CheckboxGroup<>());
        appliesTo.setItems(
                CatalogueWords.LETTERS.chars().mapToObj(one -> (char) one).toList());
        appliesTo.setItemLabelGenerator(one -> CatalogueWords.letter(one, getLocale()));
        dimension = fields.put(Field.DIMENSION, new ComboBox<>());
        dimension.setItems(catalogue.dimensionTypes().stream()
                .filter(type -> !type.isRetired())
                .sorted(Comparator.comparing(type -> type.name(getLocale()), VietnameseText.collator()))
                .toList());
        dimension.setItemLabelGenerator(one -> one.name(getLocale()));
        dimension.setClearButtonVisible(true);
        targetOf = fields.put(Field.TARGET_OF, new ComboBox<>());
        targetOf.setItems(
                (one, typed) -> VietnameseText.matches(one.name(getLocale()) + " " + one.code(), typed),
                catalogue.offered());
        targetOf.setItemLabelGenerator(one -> catalogue.offeredName(one, getLocale()));
        targetOf.setClearButtonVisible(true);
        targetOf.setHelperText(getTranslation("catalogue.target_of.help"));
        asksPresence = new Checkbox(getTranslation("catalogue.asks_presence.yes"));
        settledNote.setText(getTranslation("catalogue.settled"));
        settledNote.addClassNames("form__note", "form__wide");
        settledNote.setVisible(settled);
        for (HasStyle wide : List.<HasStyle>of(levels, appliesTo, asksPresence)) {
            wide.addClassName("form__wide");
        }
        getContent().addClassName("form__part");
        getContent()
                .add(settledNote, kind, unit, levels, direction, rollup, appliesTo, dimension, targetOf, asksPresence);
        if (settled) {
            for (HasValue<?, ?> fixed :
                    List.<HasValue<?, ?>>of(kind, unit, direction, rollup, levels, dimension, targetOf, asksPresence)) {
                fixed.setReadOnly(true);
            }
        }
    }

    void fill(NewIndicator one) {
        Scale scale = one.scale();
        kind.setValue(scale.kind());
        offerRollups();
        unit.setValue(Objects.requireNonNullElse(scale.unit(), ""));
        direction.setValue(scale.direction());
        rollup.setValue(scale.rollup());
        levels.setValue(String.join("\n", scale.levels()));
        appliesTo.setValue(
                one.appliesTo().chars().mapToObj(letter -> (char) letter).collect(Collectors.toSet()));
        dimension.setValue(Optional.ofNullable(one.dimensionTypeId())
                .map(catalogue::dimensionType)
                .orElse(null));
        targetOf.setValue(
                Optional.ofNullable(one.targetOfId()).map(catalogue::indicator).orElse(null));
        asksPresence.setValue(one.asksPresence());
        arrange(false);
    }

    /** Shows what the chosen kind asks for. */
    private void arrange(boolean chosen) {
        Kind now = Objects.requireNonNull(kind.getValue());
        boolean withUnit = now.isNumber() || now == Kind.YEAR;
        unit.setVisible(withUnit);
        levels.setVisible(now == Kind.LEVEL);
        if (chosen) {
            offerRollups();
            rollup.setValue(RollupRule.of(now));
            unit.setValue(now == Kind.PERCENT ? "%" : "");
        }
    }

    private void offerRollups() {
        rollup.setItems(
                new LinkedHashSet<>(List.of(RollupRule.of(Objects.requireNonNull(kind.getValue())), RollupRule.NONE)));
    }

    Scale scale() {
        return new Scale(
                Objects.requireNonNull(kind.getValue()),
                unit.isVisible() ? unit.getValue() : null,
                Objects.requireNonNull(direction.getValue()),
                Objects.requireNonNullElse(rollup.getValue(), RollupRule.NONE),
                levels.isVisible()
                        ? Arrays.stream(levels.getValue().split("\n", -1))
                                .map(String::strip)
                                .filter(level -> !level.isEmpty())
                                .toList()
                        : List.of());
    }

    String appliesTo() {
        return CatalogueWords.LETTERS
                .chars()
                .filter(letter -> appliesTo.getValue().contains((char) letter))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @Nullable
    Long dimensionTypeId() {
        return dimension.getValue() == null ? null : dimension.getValue().id();
    }

    @Nullable
    Long targetOfId() {
        return targetOf.getValue() == null ? null : targetOf.getValue().id();
    }

    boolean asksPresence() {
        return asksPresence.getValue();
    }
}
