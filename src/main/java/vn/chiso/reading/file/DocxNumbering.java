package vn.chiso.reading.file;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiso.exchange.book.Parts;
import vn.chiso.exchange.book.XmlPart;

/** The numbers that Word puts before paragraphs by itself; the text of the document does not hold them. */
final class DocxNumbering {

    private static final int LEVELS = 9;
    private static final int MOST = 20_000;
    private static final List<String> TENS = List.of("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc");
    private static final List<String> ONES = List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");

    private record Level(int start, String format, String text) {}

    private record Place(String list, int level) {}

    private final Map<String, @Nullable Level[]> levels = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, Place> styles = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    static DocxNumbering of(Parts parts) {
        DocxNumbering numbering = new DocxNumbering();
        if (parts.has("word/numbering.xml")) {
            try (XmlPart xml = parts.xml("word/numbering.xml")) {
                numbering.readLists(xml);
            }
        }
        if (parts.has("word/styles.xml")) {
            try (XmlPart xml = parts.xml("word/styles.xml")) {
                numbering.readStyles(xml);
            }
        }
        return numbering;
    }

    /**
     * What stands before the next paragraph, with a blank behind it; empty for nothing.
     *
     * @param list the number of its list; null where only the style may have one
     */
    String next(@Nullable String style, @Nullable String list, @Nullable Integer level) {
        @Nullable Place ofStyle = style == null ? null : styles.get(style);
        String number = list != null ? list : ofStyle == null ? null : ofStyle.list();
        int depth = level != null ? level : ofStyle == null ? 0 : ofStyle.level();
        @Nullable String of = number == null ? null : lists.get(number);
        @Nullable Level @Nullable [] shapes = of == null ? null : levels.get(of);
        @Nullable Level shape = shapes == null || depth < 0 || depth >= LEVELS ? null : shapes[depth];
        if (of == null || shapes == null || shape == null) {
            return "";
        }
        int[] counted = counters.computeIfAbsent(of, one -> new int[LEVELS]);
        counted[depth] = counted[depth] == 0 ? shape.start() : counted[depth] + 1;
        for (int deeper = depth + 1; deeper < LEVELS; deeper++) {
            counted[deeper] = 0;
        }
        return label(shape, shapes, counted, depth);
    }

    private static String label(Level shape, @Nullable Level[] shapes, int[] counted, int depth) {
        if (shape.format().equals("bullet")) {
            return "- ";
        }
        String text = shape.text();
        for (int i = 0; i <= depth; i++) {
            @Nullable Level one = shapes[i];
            text = text.replace(
                    "%" + (i + 1), one == null ? "" : written(Math.max(counted[i], one.start()), one.format()));
        }
        return text.isBlank() ? "" : text.strip() + " ";
    }

    private static String written(int number, String format) {
        return switch (format) {
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperLetter" -> letter(number).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letter(number);
            case "none" -> "";
            default -> String.valueOf(number);
        };
    }

    private static String roman(int number) {
        return number < 1 || number > 99 ? String.valueOf(number) : TENS.get(number / 10) + ONES.get(number % 10);
    }

    private static String letter(int number) {
        return number < 1 || number > 26 ? String.valueOf(number) : String.valueOf((char) ('a' + number - 1));
    }

    private void readLists(XmlPart xml) {
        xml.root("numbering");
        @Nullable Level[] shapes = new Level[LEVELS];
        int level = 0;
        int start = 1;
        String format = "decimal";
        String text = "";
        String list = "";
        while (xml.next()) {
            if (xml.isBegin()) {
                switch (xml.element()) {
                    case "abstractNum" -> {
                        shapes = new Level[LEVELS];
                        refuseMore(levels.size());
                        levels.put(orEmpty(xml.attribute("abstractNumId")), shapes);
                    }
                    case "lvl" -> {
                        level = number(xml.attribute("ilvl"));
                        start = 1;
                        format = "decimal";
                        text = "";
                    }
                    case "start" -> start = number(xml.attribute("val"));
                    case "numFmt" -> format = orEmpty(xml.attribute("val"));
                    case "lvlText" -> text = orEmpty(xml.attribute("val"));
                    case "num" -> list = orEmpty(xml.attribute("numId"));
                    case "abstractNumId" -> {
                        refuseMore(lists.size());
                        lists.put(list, orEmpty(xml.attribute("val")));
                    }
                    default -> {
                        // how it looks
                    }
                }
            } else if (xml.isEnd() && xml.element().equals("lvl") && level >= 0 && level < LEVELS) {
                shapes[level] = new Level(start, format, text);
            }
        }
    }

    private void readStyles(XmlPart xml) {
        xml.root("styles");
        String style = "";
        int level = 0;
        while (xml.next()) {
            if (xml.isBegin()) {
                switch (xml.element()) {
                    case "style" -> {
                        style = orEmpty(xml.attribute("styleId"));
                        level = 0;
                    }
                    case "ilvl" -> level = number(xml.attribute("val"));
                    case "numId" -> {
                        refuseMore(styles.size());
                        styles.put(style, new Place(orEmpty(xml.attribute("val")), level));
                    }
                    default -> {
                        // how it looks
                    }
                }
            }
        }
    }

    private static void refuseMore(int count) {
        if (count > MOST) {
            throw new ReportRefused("reading.refused.damaged", "numbering.xml");
        }
    }

    static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
