package vn.chiso.document;

import java.util.Locale;
import java.util.Map;
import vn.chiso.base.text.Texts;

/** Names places of a report. Those without a number are called by what they are, in the reader's language. */
public final class SectionName {

    private static final Map<String, String> UNNUMBERED = Map.of(
            "Tiêu đề", "section.title",
            "Căn cứ", "section.basis",
            "Mở đầu", "section.opening",
            "Kết", "section.closing",
            "Phụ lục", "section.annex");

    private static final Map<String, String> PARTS =
            Map.of("(bảng)", "section.table", "(tiêu đề bảng)", "section.table_head");

    private SectionName() {}

    /** "mục II.3.b", "mục Phụ lục 2.1", "mục III (bảng)".
     *
     * @param path as figures and findings cite it */
    public static String of(String path, Locale locale) {
        int bracket = path.indexOf(" (");
        String place = bracket < 0 ? path : path.substring(0, bracket);
        String part = bracket < 0 ? "" : path.substring(bracket + 1);
        int dot = place.indexOf('.');
        String key = UNNUMBERED.get(dot < 0 ? place : place.substring(0, dot));
        String name = key == null
                ? Texts.get("holdings.section", locale, place)
                : Texts.get(key, locale) + (dot < 0 ? "" : " " + place.substring(dot + 1));
        String partKey = PARTS.get(part);
        return (name + " " + (partKey == null ? part : Texts.get(partKey, locale))).strip();
    }
}
