package vn.chiso.indicator;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What figures are broken down by, such as budget task or degree. Only a type that is both disjoint and complete adds
 * up to a total.
 *
 * @param validTo first day no longer in use; null while in use
 * @param version changes with each change of the type or its items
 */
public record DimensionType(
        long id,
        String code,
        String nameVi,
        String nameEn,
        boolean disjoint,
        boolean complete,
        @Nullable LocalDate validTo,
        int version) {

    public boolean addsUp() {
        return disjoint && complete;
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameVi;
    }

    /** Whether no further indicator takes it. */
    public boolean isRetired() {
        return validTo != null;
    }
}
