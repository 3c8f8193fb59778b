package vn.chiso.indicator;

import java.util.Locale;

/** A chapter of the catalogue; {@code code} such as {@code thu_dien_tu}. */
public record IndicatorGroup(long id, String code, String nameVi, String nameEn, int position) {

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameVi;
    }
}
