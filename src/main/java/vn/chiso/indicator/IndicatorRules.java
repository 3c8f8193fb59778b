package vn.chiso.indicator;

import static vn.chiso.indicator.FieldRules.LONGEST_NAME;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.indicator.CatalogueRefused.Problem;

/** Whether an indicator can be so. */
@Component
class IndicatorRules {

    /** The letters of whom an indicator can be asked of, in the order in which they are kept. */
    static final String LETTERS = "PADCUS";

    /** As many as the roll-up counts apart. */
    static final int MOST_LEVELS = 6;

    private static final int FEWEST_LEVELS = 2;
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_SHORT = 60;
    private static final int LONGEST_UNIT = 60;
    private static final int LONGEST_LEVEL = 120;
    private static final int LONGEST_PART = 300;
    private static final int LONGEST_DEFINITION = 1000;
    private static final int LONGEST_EDITION = 40;

    private static final Set<Kind> WITHOUT_UNIT = Set.of(Kind.YES_NO, Kind.LEVEL, Kind.DATE, Kind.TEXT);
    private static final Set<Kind> WITH_UNIT = Set.of(Kind.PERCENT, Kind.RATE, Kind.COUNT, Kind.MONEY);

    private final Catalogue catalogue;

    IndicatorRules(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * What is wrong; empty when all is well.
     *
     * @param existing the one to be changed; null for a new one
     * @param settled whether figures or targets stand on it already
     */
    List<Problem> problems(NewIndicator wanted, @Nullable Indicator existing, boolean settled) {
        FieldRules rules = new FieldRules();
        rules.code(wanted.code(), LONGEST_CODE, existing == null ? null : existing.code(), this::taken);
        rules.text(Field.NAME_VI, wanted.names().vi(), LONGEST_NAME);
        rules.text(Field.NAME_EN, wanted.names().en(), LONGEST_NAME);
        rules.text(Field.SHORT_VI, wanted.names().shortVi(), LONGEST_SHORT);
        rules.text(Field.SHORT_EN, wanted.names().shortEn(), LONGEST_SHORT);
        rules.position(wanted.position());
        rules.longest(Field.NUMERATOR, wanted.definition().numerator(), LONGEST_PART);
        rules.longest(Field.DENOMINATOR, wanted.definition().denominator(), LONGEST_PART);
        rules.longest(Field.DEFINITION, wanted.definition().text(), LONGEST_DEFINITION);
        rules.longest(Field.LEGAL_BASIS, wanted.definition().legalBasis(), LONGEST_PART);
        rules.text(Field.EDITION, wanted.edition().label(), LONGEST_EDITION);
        scale(wanted, rules);
        references(wanted, existing, rules);
        edition(wanted, existing, rules);
        if (existing != null && settled) {
            settled(wanted, existing, rules);
        }
        return rules.problems();
    }

    private boolean taken(String code) {
        return catalogue.indicator(code).isPresent();
    }

    private static void scale(NewIndicator wanted, FieldRules rules) {
        Scale scale = wanted.scale();
        Kind kind = scale.kind();
        String unit = scale.unit();
        rules.longest(Field.UNIT, unit, LONGEST_UNIT);
        rules.refuseIf(unit == null && WITH_UNIT.contains(kind), Field.UNIT, "missing");
        rules.refuseIf(unit != null && WITHOUT_UNIT.contains(kind), Field.UNIT, "no_unit");
        rules.refuseIf(unit != null && kind == Kind.PERCENT && !unit.equals("%"), Field.UNIT, "percent");
        rules.refuseIf(
                unit != null && kind == Kind.MONEY && !VietnameseText.fold(unit).contains("dong"), Field.UNIT, "money");
        rules.refuseIf(
                scale.rollup() != RollupRule.NONE && scale.rollup() != RollupRule.of(kind), Field.ROLLUP, "rollup");
        if (scale.rollup() == RollupRule.SUM_ND) {
            rules.refuseIf(wanted.definition().numerator() == null, Field.NUMERATOR, "part");
            rules.refuseIf(wanted.definition().denominator() == null, Field.DENOMINATOR, "part");
        }
        List<String> levels = scale.levels();
        rules.refuseIf(kind != Kind.LEVEL && !levels.isEmpty(), Field.LEVELS, "no_levels");
        rules.refuseIf(
                kind == Kind.LEVEL && (levels.size() < FEWEST_LEVELS || levels.size() > MOST_LEVELS),
                Field.LEVELS,
                "levels",
                FEWEST_LEVELS,
                MOST_LEVELS);
        rules.refuseIf(
                levels.stream().anyMatch(level -> level.isEmpty() || level.length() > LONGEST_LEVEL)
                        || new HashSet<>(levels).size() < levels.size(),
                Field.LEVELS,
                "level");
        String letters = wanted.appliesTo();
        rules.refuseIf(
                letters.isEmpty()
                        || letters.chars().distinct().count() < letters.length()
                        || letters.chars().anyMatch(letter -> LETTERS.indexOf(letter) < 0),
                Field.APPLIES_TO,
                "applies_to");
    }

    private void references(NewIndicator wanted, @Nullable Indicator existing, FieldRules rules) {
        IndicatorGroup group = catalogue.allGroups().stream()
                .filter(one -> one.id() == wanted.groupId())
                .findFirst()
                .orElse(null);
        boolean stays = existing != null && existing.groupId() == wanted.groupId();
        rules.refuseIf(group == null || (group.isRetired() && !stays), Field.GROUP, "group");
        Long dimension = wanted.dimensionTypeId();
        if (dimension != null && (existing == null || !dimension.equals(existing.dimensionTypeId()))) {
            rules.refuseIf(
                    catalogue.dimensionTypes().stream().noneMatch(type -> type.id() == dimension && !type.isRetired()),
                    Field.DIMENSION,
                    "dimension");
        }
        Long target = wanted.targetOfId();
        if (target != null) {
            Indicator result = known(target);
            rules.refuseIf(result == null, Field.TARGET_OF, "unknown");
            if (result != null) {
                rules.refuseIf(existing != null && target == existing.id(), Field.TARGET_OF, "itself");
                rules.refuseIf(result.kind() != wanted.scale().kind(), Field.TARGET_OF, "target_kind");
                rules.refuseIf(result.targetOfId() != null, Field.TARGET_OF, "target_of_target");
                rules.refuseIf(existing != null && hasTargets(existing), Field.TARGET_OF, "target_of_target");
            }
        }
    }

    private void edition(NewIndicator wanted, @Nullable Indicator existing, FieldRules rules) {
        Edition edition = wanted.edition();
        rules.refuseIf(
                edition.validFrom() != null
                        && edition.validTo() != null
                        && !edition.validFrom().isBefore(edition.validTo()),
                Field.VALID_TO,
                "dates");
        Long replaces = edition.replacesId();
        if (replaces == null) {
            return;
        }
        Indicator before = known(replaces);
        rules.refuseIf(before == null, Field.REPLACES, "unknown");
        rules.refuseIf(edition.validFrom() == null, Field.VALID_FROM, "from_missing");
        if (before == null) {
            return;
        }
        if (existing != null) {
            rules.refuseIf(replaces == existing.id(), Field.REPLACES, "itself");
            rules.refuseIf(
                    replaces != existing.id() && new Lineage(catalogue).comesFrom(before, existing.id()),
                    Field.REPLACES,
                    "circle");
        }
        rules.refuseIf(
                edition.validFrom() != null
                        && before.edition().validFrom() != null
                        && !before.edition().validFrom().isBefore(edition.validFrom()),
                Field.VALID_FROM,
                "before_replaced");
    }

    /** What was measured one way is not said to have been measured another. */
    private static void settled(NewIndicator wanted, Indicator existing, FieldRules rules) {
        Scale scale = wanted.scale();
        rules.fixed(Field.KIND, scale.kind(), existing.kind());
        rules.fixed(Field.UNIT, scale.unit(), existing.unit());
        rules.fixed(Field.DIRECTION, scale.direction(), existing.direction());
        rules.fixed(Field.ROLLUP, scale.rollup(), existing.rollup());
        rules.fixed(Field.LEVELS, scale.levels(), existing.levels());
        rules.fixed(Field.DIMENSION, wanted.dimensionTypeId(), existing.dimensionTypeId());
        rules.fixed(Field.TARGET_OF, wanted.targetOfId(), existing.targetOfId());
        rules.fixed(Field.ASKS_PRESENCE, wanted.asksPresence(), existing.asksPresence());
    }

    private boolean hasTargets(Indicator indicator) {
        return catalogue.indicators().stream().anyMatch(one -> Objects.equals(one.targetOfId(), indicator.id()));
    }

    private @Nullable Indicator known(long id) {
        return catalogue.indicators().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElse(null);
    }
}
