package vn.chiso.indicator;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is kept about a part of the catalogue, field by field in the words of the catalogue: for the audit trail, and for
 * whoever has to see what somebody else wrote. */
public final class CatalogueText {

    private CatalogueText() {}

    /** Empty texts for what is not said. */
    public static Map<Field, String> of(Indicator indicator, Catalogue catalogue) {
        Map<Field, String> text = new EnumMap<>(Field.class);
        text.put(Field.CODE, indicator.code());
        text.put(Field.GROUP, catalogue.group(indicator.groupId()).code());
        text.put(Field.POSITION, String.valueOf(indicator.position()));
        text.put(Field.NAME_VI, indicator.nameVi());
        text.put(Field.NAME_EN, indicator.nameEn());
        text.put(Field.SHORT_VI, indicator.shortVi());
        text.put(Field.SHORT_EN, indicator.shortEn());
        text.put(Field.NUMERATOR, said(indicator.numeratorDef()));
        text.put(Field.DENOMINATOR, said(indicator.denominatorDef()));
        text.put(Field.DEFINITION, said(indicator.definition()));
        text.put(Field.LEGAL_BASIS, said(indicator.legalBasis()));
        text.put(Field.KIND, indicator.kind().name());
        text.put(Field.UNIT, said(indicator.unit()));
        text.put(Field.DIRECTION, indicator.direction().name());
        text.put(Field.ROLLUP, indicator.rollup().name());
        text.put(Field.LEVELS, String.join(" | ", indicator.levels()));
        text.put(Field.APPLIES_TO, indicator.appliesTo());
        text.put(
                Field.DIMENSION,
                said(Optional.ofNullable(indicator.dimensionTypeId())
                        .map(id -> catalogue.dimensionType(id).code())
                        .orElse(null)));
        text.put(Field.TARGET_OF, code(indicator.targetOfId(), catalogue));
        text.put(Field.ASKS_PRESENCE, String.valueOf(indicator.asksPresence()));
        text.put(Field.SENSITIVE, String.valueOf(indicator.sensitive()));
        text.put(Field.EDITION, indicator.edition().label());
        text.put(Field.VALID_FROM, said(indicator.edition().validFrom()));
        text.put(Field.VALID_TO, said(indicator.edition().validTo()));
        String successor = code(indicator.continuedById(), catalogue);
        text.put(
                Field.REPLACES,
                code(indicator.edition().replacesId(), catalogue) + (successor.isEmpty() ? "" : " → " + successor));
        return text;
    }

    /** With the codes of its indicators, as a merge moves them. */
    static Map<Field, String> of(IndicatorGroup group, Catalogue catalogue) {
        Map<Field, String> text = new EnumMap<>(Field.class);
        text.put(Field.CODE, group.code());
        text.put(
                Field.GROUP,
                said(Optional.ofNullable(group.mergedIntoId())
                        .map(id -> catalogue.group(id).code())
                        .orElse(null)));
        text.put(
                Field.ITEMS,
                catalogue.indicatorsOf(group).stream().map(Indicator::code).collect(Collectors.joining(" | ")));
        text.put(Field.POSITION, String.valueOf(group.position()));
        text.put(Field.NAME_VI, group.nameVi());
        text.put(Field.NAME_EN, group.nameEn());
        text.put(Field.VALID_TO, said(group.validTo()));
        return text;
    }

    static Map<Field, String> of(DimensionType type, List<DimensionItem> items) {
        Map<Field, String> text = new EnumMap<>(Field.class);
        text.put(Field.CODE, type.code());
        text.put(Field.NAME_VI, type.nameVi());
        text.put(Field.NAME_EN, type.nameEn());
        text.put(Field.DISJOINT, String.valueOf(type.disjoint()));
        text.put(Field.COMPLETE, String.valueOf(type.complete()));
        text.put(Field.VALID_TO, said(type.validTo()));
        text.put(
                Field.ITEMS,
                items.stream()
                        .map(item -> item.label() + " (" + item.shortVi() + ", " + item.shortEn() + ")"
                                + (item.subtotal() ? " Σ" : ""))
                        .collect(Collectors.joining(" | ")));
        return text;
    }

    private static String code(@Nullable Long indicator, Catalogue catalogue) {
        return indicator == null ? "" : catalogue.indicator(indicator).code();
    }

    private static String said(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
