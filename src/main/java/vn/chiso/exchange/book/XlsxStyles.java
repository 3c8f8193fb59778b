package vn.chiso.exchange.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiso.exchange.book.BookRefused.Why;

/** How cells of .xlsx are shown, by the number that they name. */
final class XlsxStyles {

    private final BookLimits limits;
    private final List<@Nullable String> fonts = new ArrayList<>();
    private final Map<String, CellFormat> formats = new HashMap<>();
    private final List<CellStyle> styles = new ArrayList<>();

    private XlsxStyles(BookLimits limits) {
        this.limits = limits;
    }

    /** A book that says nothing of how it is shown. */
    static XlsxStyles none(BookLimits limits) {
        return new XlsxStyles(limits);
    }

    static XlsxStyles read(XmlPart xml, BookLimits limits) {
        XlsxStyles styles = new XlsxStyles(limits);
        xml.root("styleSheet");
        while (xml.next()) {
            if (xml.isBegin()) {
                switch (xml.element()) {
                    case "numFmts" -> styles.readFormats(xml);
                    case "fonts" -> styles.readFonts(xml);
                    case "cellXfs" -> styles.readStyles(xml);
                    default -> xml.skip();
                }
            }
        }
        return styles;
    }

    /** The style of a number; the plain one when there is none. */
    CellStyle get(int index) {
        return index >= 0 && index < styles.size() ? styles.get(index) : CellStyle.PLAIN;
    }

    private void readFormats(XmlPart xml) {
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            String id = xml.isBegin() ? xml.attribute("numFmtId") : null;
            String code = id == null ? null : xml.attribute("formatCode");
            if (id != null && code != null) {
                refuseMoreThanStyles(formats.size());
                formats.put(id, CellFormat.of(code));
            }
        }
    }

    private void readFonts(XmlPart xml) {
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.isBegin() && xml.element().equals("font")) {
                refuseMoreThanStyles(fonts.size());
                fonts.add(null);
            } else if (xml.isBegin() && xml.element().equals("name") && !fonts.isEmpty()) {
                fonts.set(fonts.size() - 1, FontName.of(xml.attribute("val")));
            }
        }
    }

    private void readStyles(XmlPart xml) {
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.isBegin() && xml.element().equals("xf")) {
                refuseMoreThanStyles(styles.size());
                styles.add(new CellStyle(font(xml.attribute("fontId")), format(xml.attribute("numFmtId"))));
            }
        }
    }

    private @Nullable String font(@Nullable String id) {
        int index = id == null ? -1 : Digits.of(id);
        return index >= 0 && index < fonts.size() ? fonts.get(index) : null;
    }

    private CellFormat format(@Nullable String id) {
        if (id == null) {
            return CellFormat.GENERAL;
        }
        CellFormat own = formats.get(id);
        return own == null ? CellFormat.builtIn(Digits.of(id)) : own;
    }

    private void refuseMoreThanStyles(int count) {
        if (count == limits.styles()) {
            throw new BookRefused(Why.STYLES, limits.styles());
        }
    }
}
