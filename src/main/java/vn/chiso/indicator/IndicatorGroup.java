package vn.chiso.indicator;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A chapter of the catalogue; {@code code} such as {@code thu_dien_tu}.
 *
 * @param validTo first day no longer in use; null while in use
 * @param mergedIntoId the group that its indicators went to; null for none
 * @param version changes with each change
 */
public record IndicatorGroup(
        long id,
        String code,
        String nameVi,
        String nameEn,
        int position,
        @Nullable LocalDate validTo,
        @Nullable Long mergedIntoId,
        int version) {

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameVi;
    }

    /** Whether nothing new goes into it. */
    public boolean isRetired() {
        return validTo != null;
    }
}
