package vn.chiso.indicator;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.indicator.CatalogueRefused.Problem;

/** Whether a dimension type can be so. */
@Component
class DimensionRules {

    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_LABEL = 400;
    private static final int LONGEST_SHORT = 200;

    private final Catalogue catalogue;

    DimensionRules(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * What is wrong; empty when all is well.
     *
     * @param existing the one to be changed; null for a new one
     * @param used the items that figures stand on
     */
    List<Problem> problems(NewDimension wanted, @Nullable DimensionType existing, Set<Long> used) {
        FieldRules rules = new FieldRules();
        rules.typeCode(
                wanted.code(),
                LONGEST_CODE,
                existing == null ? null : existing.code(),
                code -> catalogue.dimensionTypes().stream()
                        .anyMatch(type -> type.code().equals(code)));
        rules.text(Field.NAME_VI, wanted.nameVi(), LONGEST_NAME);
        rules.text(Field.NAME_EN, wanted.nameEn(), LONGEST_NAME);
        rules.refuseIf(wanted.items().isEmpty(), Field.ITEMS, "no_items");
        items(wanted, rules);
        if (existing != null) {
            known(wanted, existing, rules);
            if (!used.isEmpty()) {
                settled(wanted, existing, used, rules);
            }
        }
        return rules.problems();
    }

    private static void items(NewDimension wanted, FieldRules rules) {
        Set<String> labels = new HashSet<>();
        for (NewDimension.Item item : wanted.items()) {
            rules.refuseIf(
                    item.label().isEmpty()
                            || item.shortVi().isEmpty()
                            || item.shortEn().isEmpty(),
                    Field.ITEMS,
                    "item_missing");
            rules.refuseIf(
                    item.label().length() > LONGEST_LABEL
                            || item.shortVi().length() > LONGEST_SHORT
                            || item.shortEn().length() > LONGEST_SHORT,
                    Field.ITEMS,
                    "too_long",
                    LONGEST_SHORT);
            rules.refuseIf(
                    !item.parentLabel().isEmpty() && !labels.contains(item.parentLabel()),
                    Field.ITEMS,
                    "item_parent",
                    item.label());
            rules.refuseIf(!labels.add(item.label()), Field.ITEMS, "item_twice", item.label());
        }
    }

    private void known(NewDimension wanted, DimensionType existing, FieldRules rules) {
        Set<Long> own =
                catalogue.itemsOf(existing.id()).stream().map(DimensionItem::id).collect(Collectors.toSet());
        List<Long> named = wanted.items().stream()
                .map(NewDimension.Item::id)
                .filter(Objects::nonNull)
                .toList();
        rules.refuseIf(!own.containsAll(named) || new HashSet<>(named).size() < named.size(), Field.ITEMS, "unknown");
    }

    /** What figures were broken down by stays what it was: otherwise their totals would mean something else. */
    private void settled(NewDimension wanted, DimensionType existing, Set<Long> used, FieldRules rules) {
        rules.fixed(Field.DISJOINT, wanted.disjoint(), existing.disjoint());
        rules.fixed(Field.COMPLETE, wanted.complete(), existing.complete());
        List<DimensionItem> items = catalogue.itemsOf(existing.id());
        Map<Long, DimensionItem> byId =
                items.stream().collect(Collectors.toMap(DimensionItem::id, Function.identity()));
        Map<Long, NewDimension.Item> kept = wanted.items().stream()
                .filter(item -> item.id() != null)
                .collect(Collectors.toMap(item -> Objects.requireNonNull(item.id()), Function.identity(), (a, b) -> a));
        for (DimensionItem item : items) {
            NewDimension.Item now = kept.get(item.id());
            boolean same = now != null
                    && now.label().equals(item.label())
                    && now.subtotal() == item.subtotal()
                    && now.parentLabel().equals(parent(item, byId));
            rules.refuseIf(used.contains(item.id()) && !same, Field.ITEMS, "item_fixed", item.shortVi());
        }
        boolean grows = wanted.items().stream().anyMatch(item -> item.id() == null);
        rules.refuseIf(grows && existing.addsUp(), Field.ITEMS, "items_complete");
    }

    private static String parent(DimensionItem item, Map<Long, DimensionItem> byId) {
        DimensionItem parent = item.parentId() == null ? null : byId.get(item.parentId());
        return parent == null ? "" : parent.label();
    }
}
