package vn.chiso.observation.check.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.NumberInput;
import vn.chiso.base.text.NumberText;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.check.Check;
import vn.chiso.observation.check.CheckKind;
import vn.chiso.observation.check.NewCheck;
import vn.chiso.observation.check.Scope;
import vn.chiso.observation.check.Severity;

/** The fields of a check; only those that its kind knows are shown. */
final class CheckFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_WORDS = 400;

    /** For whom a check is. */
    private enum Reach {
        ALL,
        KIND,
        INDICATOR
    }

    private final transient Catalogue catalogue;
    private final Select<CheckKind> kind = new Select<>();
    private final Select<Reach> reach = new Select<>();
    private final Select<Kind> indicatorKind = new Select<>();
    private final ComboBox<Indicator> indicator = new ComboBox<>();
    private final MultiSelectComboBox<Indicator> others = new MultiSelectComboBox<>();
    private final TextField low = new TextField();
    private final TextField high = new TextField();
    private final Select<Severity> severity = new Select<>();
    private final TextField wordsVi = new TextField();
    private final TextField wordsEn = new TextField();

    CheckFields(Catalogue catalogue) {
        this.catalogue = catalogue;
        getContent().addClassName("dialog-fields");
        getContent().add(kind, reach, indicatorKind, indicator, others, low, high, severity, wordsVi, wordsEn);
        label();
        kind.setItems(CheckKind.values());
        kind.setItemLabelGenerator(one -> getTranslation(one.key()));
        reach.setItems(Reach.values());
        reach.setItemLabelGenerator(this::reachName);
        indicatorKind.setItems(Kind.values());
        indicatorKind.setItemLabelGenerator(one -> CheckWords.kind(one, getLocale()));
        indicator.setItems(this::matches, catalogue.offered());
        indicator.setItemLabelGenerator(one -> catalogue.offeredName(one, getLocale()));
        others.setItems(this::matches, catalogue.offered());
        others.setItemLabelGenerator(one -> one.shortName(getLocale()));
        others.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        severity.setItems(Severity.values());
        severity.setItemLabelGenerator(one -> getTranslation(one.key()));
        kind.setValue(CheckKind.RANGE);
        reach.setValue(Reach.INDICATOR);
        severity.setValue(Severity.NOTE);
        kind.addValueChangeListener(change -> arrange());
        reach.addValueChangeListener(change -> arrange());
        indicator.addValueChangeListener(change -> arrange());
        indicatorKind.addValueChangeListener(change -> arrange());
        arrange();
    }

    void fill(Check check) {
        Long own = check.scope().indicatorId();
        Kind ofKind = check.scope().kind();
        kind.setValue(check.criterion().kind());
        reach.setValue(own != null ? Reach.INDICATOR : ofKind != null ? Reach.KIND : Reach.ALL);
        if (own != null) {
            indicator.setValue(catalogue.indicator(own));
        }
        if (ofKind != null) {
            indicatorKind.setValue(ofKind);
        }
        others.setValue(
                check.criterion().others().stream().map(catalogue::indicator).toList());
        low.setValue(text(check.criterion().low()));
        high.setValue(text(check.criterion().high()));
        severity.setValue(check.severity());
        wordsVi.setValue(check.wordsVi());
        wordsEn.setValue(check.wordsEn());
    }

    /** What was filled in; empty when something is missing or no number, which is said at its field. */
    Optional<NewCheck> read() {
        Optional<Scope> scope = scope();
        boolean numbers = Stream.of(low, high).filter(field -> !isNumber(field)).count() == 0;
        return scope.filter(any -> numbers)
                .map(chosen -> new NewCheck(
                        Objects.requireNonNull(kind.getValue()),
                        chosen,
                        low.isVisible() ? number(low) : null,
                        high.isVisible() ? number(high) : null,
                        others.isVisible()
                                ? others.getValue().stream().map(Indicator::id).toList()
                                : List.of(),
                        Objects.requireNonNull(severity.getValue()),
                        wordsVi.getValue().strip(),
                        wordsEn.getValue().strip()));
    }

    private Optional<Scope> scope() {
        return switch (Objects.requireNonNull(reach.getValue())) {
            case ALL -> Optional.of(Scope.ALL);
            case KIND -> {
                indicatorKind.setInvalid(indicatorKind.getValue() == null);
                yield Optional.ofNullable(indicatorKind.getValue()).map(Scope::of);
            }
            case INDICATOR -> {
                indicator.setInvalid(indicator.getValue() == null);
                yield Optional.ofNullable(indicator.getValue()).map(Scope::of);
            }
        };
    }

    /** Shows what the chosen kind of check asks for. */
    private void arrange() {
        CheckKind chosen = Objects.requireNonNull(kind.getValue());
        boolean single = chosen == CheckKind.ADDS_UP || chosen == CheckKind.REQUIRED_TOGETHER;
        if (single) {
            reach.setValue(Reach.INDICATOR);
        }
        reach.setReadOnly(single);
        indicatorKind.setVisible(reach.getValue() == Reach.KIND);
        indicator.setVisible(reach.getValue() == Reach.INDICATOR);
        boolean whole = chosen == CheckKind.PARTS_NOT_ABOVE_WHOLE && reach.getValue() == Reach.INDICATOR;
        others.setVisible(single || whole);
        if (others.isVisible()) {
            others.setLabel(getTranslation("checks.others." + chosen.name().toLowerCase(Locale.ROOT)));
        }
        low.setVisible(chosen == CheckKind.RANGE);
        high.setVisible(chosen == CheckKind.RANGE || chosen == CheckKind.FAR_FROM_LAST);
        boolean far = chosen == CheckKind.FAR_FROM_LAST;
        high.setLabel(getTranslation(far ? "checks.high.far_from_last" : "checks.high"));
        high.setHelperText(
                far ? getTranslation("checks.high.help") : isMoney() ? getTranslation("checks.number.help") : "");
    }

    private boolean isMoney() {
        return switch (Objects.requireNonNull(reach.getValue())) {
            case ALL -> false;
            case KIND -> indicatorKind.getValue() == Kind.MONEY;
            case INDICATOR ->
                indicator.getValue() != null && indicator.getValue().kind() == Kind.MONEY;
        };
    }

    private void label() {
        kind.setLabel(getTranslation("checks.kind"));
        reach.setLabel(getTranslation("checks.scope"));
        indicatorKind.setLabel(getTranslation("checks.indicator_kind"));
        indicator.setLabel(getTranslation("checks.indicator"));
        low.setLabel(getTranslation("checks.low"));
        severity.setLabel(getTranslation("checks.severity"));
        wordsVi.setLabel(getTranslation("checks.words_vi"));
        wordsEn.setLabel(getTranslation("checks.words_en"));
        wordsVi.setHelperText(getTranslation("checks.words.help"));
        wordsEn.setHelperText(getTranslation("checks.words.help"));
        wordsVi.setMaxLength(LONGEST_WORDS);
        wordsEn.setMaxLength(LONGEST_WORDS);
    }

    private String reachName(Reach one) {
        return getTranslation(
                switch (one) {
                    case ALL -> "checks.scope.all";
                    case KIND -> "checks.scope.of_kind";
                    case INDICATOR -> "checks.scope.indicator";
                });
    }

    private boolean matches(Indicator one, String typed) {
        return VietnameseText.fold(one.name(getLocale()) + " " + one.shortName(getLocale()))
                        .contains(VietnameseText.fold(typed))
                || one.code().contains(typed.toLowerCase(Locale.ROOT));
    }

    private boolean isNumber(TextField field) {
        boolean right = !field.isVisible() || field.isEmpty() || number(field) != null;
        field.setInvalid(!right);
        field.setErrorMessage(right ? "" : getTranslation("checks.unreadable", field.getValue()));
        return right;
    }

    private static @Nullable BigDecimal number(TextField field) {
        return NumberInput.read(field.getValue()) instanceof NumberInput.Read(BigDecimal number, boolean percent)
                ? number
                : null;
    }

    private String text(@Nullable BigDecimal number) {
        return number == null ? "" : NumberText.format(number, getLocale());
    }
}
