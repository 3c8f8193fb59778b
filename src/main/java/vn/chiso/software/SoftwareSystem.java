package vn.chiso.software;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A software system, or what reports treat as one: a network, a database, a service.
 *
 * @param key such as {@code S001}
 * @param vendor null where no report names one
 * @param aliases what the reports call it, in their order
 * @param uses where it runs as far as the reader may know, in the order of the reports
 */
public record SoftwareSystem(
        long id,
        String key,
        String nameVi,
        String nameEn,
        Category category,
        @Nullable String vendor,
        List<Alias> aliases,
        List<SystemUse> uses) {

    /** What one report calls it. */
    public record Alias(long documentId, String name) {}

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameVi;
    }

    /** The same with other uses. */
    SoftwareSystem with(List<SystemUse> others) {
        return new SoftwareSystem(id, key, nameVi, nameEn, category, vendor, aliases, others);
    }
}
