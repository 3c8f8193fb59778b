package vn.chiso.software;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something of the inventory to be added; documents, units and agencies by their stable keys, see {@link InventoryItem}. */
public record NewInventoryItem(
        String key,
        InventoryKind kind,
        String documentKey,
        String section,
        @Nullable String unitKey,
        List<String> tiers,
        @Nullable String agencyKey,
        String nameVi,
        String nameEn,
        String otherVi,
        String otherEn,
        InventoryState state,
        List<String> figures,
        boolean sensitive) {}
