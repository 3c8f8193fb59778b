package vn.chiso.software;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A system to be added; documents, units and agencies by their stable keys, see {@link SoftwareSystem}. */
public record NewSystem(
        String key,
        String nameVi,
        String nameEn,
        Category category,
        @Nullable String vendor,
        List<Alias> aliases,
        List<Use> uses) {

    /** What one report calls it. */
    public record Alias(String documentKey, String name) {}

    /** Where it runs, see {@link SystemUse}. */
    public record Use(
            String documentKey,
            @Nullable String unitKey,
            List<String> tiers,
            List<String> agencyKeys,
            UseStatus status,
            @Nullable String since,
            List<String> figures,
            List<String> findings,
            boolean sensitive) {}
}
