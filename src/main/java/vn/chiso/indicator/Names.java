package vn.chiso.indicator;

import vn.chiso.base.text.VietnameseText;

/** What an indicator is called: in full, and in a few words for charts and heads of tables. Composed (NFC), without
 * white space at the ends. */
public record Names(String vi, String en, String shortVi, String shortEn) {

    public Names {
        vi = tidy(vi);
        en = tidy(en);
        shortVi = tidy(shortVi);
        shortEn = tidy(shortEn);
    }

    static String tidy(String text) {
        return VietnameseText.nfc(text).strip();
    }
}
