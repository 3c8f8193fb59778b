package vn.chiso.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dimension type with its items, to be added to the catalogue, or what one is changed to.
 *
 * @param code its own for good
 * @param items in their order; a heading stands before its parts
 */
public record NewDimension(
        String code, String nameVi, String nameEn, boolean disjoint, boolean complete, List<Item> items) {

    /**
     * One item.
     *
     * @param id of a stored item; null for a new one
     * @param label exactly as sources write it
     * @param parentLabel of the heading that it stands under; empty for none
     */
    public record Item(
            @Nullable Long id, String label, String shortVi, String shortEn, String parentLabel, boolean subtotal) {

        public Item {
            label = Names.tidy(label);
            shortVi = Names.tidy(shortVi);
            shortEn = Names.tidy(shortEn);
            parentLabel = Names.tidy(parentLabel);
        }
    }

    public NewDimension {
        code = code.strip();
        nameVi = Names.tidy(nameVi);
        nameEn = Names.tidy(nameEn);
        items = List.copyOf(items);
    }

    /** A stored type with its items; the start of a change. */
    public static NewDimension of(DimensionType type, Catalogue catalogue) {
        List<DimensionItem> stored = catalogue.itemsOf(type.id());
        return new NewDimension(
                type.code(),
                type.nameVi(),
                type.nameEn(),
                type.disjoint(),
                type.complete(),
                stored.stream()
                        .map(item -> new Item(
                                item.id(),
                                item.label(),
                                item.shortVi(),
                                item.shortEn(),
                                item.parentId() == null
                                        ? ""
                                        : catalogue.item(item.parentId()).label(),
                                item.subtotal()))
                        .toList());
    }
}
