package vn.chiso.indicator;

import java.util.Locale;

/** What figures are broken down by, such as budget task or degree. Only a type that is both disjoint and complete adds
 * up to a total. */
public record DimensionType(long id, String code, String nameVi, String nameEn, boolean disjoint, boolean complete) {

    public boolean addsUp() {
        return disjoint && complete;
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameVi;
    }
}
