package vn.chiso.reading.file;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chiso.exchange.book.BookLimits;
import vn.chiso.exchange.book.BookRefused;
import vn.chiso.exchange.book.Parts;
import vn.chiso.exchange.book.XmlPart;

/**
 * Lines of a Word document: its paragraphs with the numbers that Word shows before them, and rows of tables with a tab
 * between their cells. Of the package only the text, the numbering and the styles are unpacked, guarded as workbooks are.
 */
final class DocxLines {

    private static final String TEXT = "word/document.xml";

    private static final BookLimits LIMITS =
            new BookLimits(ReportFile.LARGEST, 192L << 20, 200, 5_000, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    private static final int MOST_LETTERS = 6_000_000;
    private static final int MOST_LINES = 200_000;
    private static final int MOST_CELLS = 400_000;
    private static final int LONGEST_PARAGRAPH = 200_000;

    /** The head and the foot of a report are laid out by tables without lines. */
    private static final Pattern LAYOUT = Pattern.compile(
            "\\s*(?:n[ơo]i nhận|số\\s*:|cộng h[òo]a xã hội|độc lập).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private final String name;
    private final DocxNumbering numbering;
    private final List<String> lines = new ArrayList<>();
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();

    /** Cells of the rows that are open, each with its paragraphs; a table within a cell adds to that cell. */
    private final Deque<List<List<String>>> rows = new ArrayDeque<>();

    private @Nullable String style;
    private @Nullable String list;
    private @Nullable Integer level;
    private int letters;
    private int cells;

    private DocxLines(String name, DocxNumbering numbering) {
        this.name = name;
        this.numbering = numbering;
    }

    static List<String> read(Path file, String name) {
        try (Parts parts = Parts.open(file, LIMITS)) {
            if (!parts.has(TEXT)) {
                throw new ReportRefused("reading.refused.type", name);
            }
            DocxLines lines = new DocxLines(name, DocxNumbering.of(parts));
            try (XmlPart xml = parts.xml(TEXT)) {
                xml.root("document");
                lines.read(xml);
            }
            return lines.lines;
        } catch (BookRefused refused) {
            throw new ReportRefused(
                    switch (refused.why()) {
                        case RATIO, UNPACKED, ENTRIES -> "reading.refused.bomb";
                        default -> "reading.refused.damaged";
                    },
                    name);
        }
    }

    private void read(XmlPart xml) {
        while (xml.next()) {
            if (xml.isBegin()) {
                begin(xml);
            } else if (xml.isEnd()) {
                end(xml.element());
            }
        }
    }

    private void begin(XmlPart xml) {
        switch (xml.element()) {
            // what was deleted, and what older programs show in place of a drawing
            case "del", "moveFrom", "Fallback", "instrText" -> xml.skip();
            case "p" -> {
                paragraphs.push(new StringBuilder());
                style = null;
                list = null;
                level = null;
            }
            case "pStyle" -> style = xml.attribute("val");
            case "numId" -> list = xml.attribute("val");
            case "ilvl" -> level = DocxNumbering.number(xml.attribute("val"));
            case "t" -> text(xml);
            case "tab", "br", "cr" -> add(" ");
            case "noBreakHyphen" -> add("-");
            case "tr" -> rows.push(new ArrayList<>());
            case "tc" -> {
                demandRoom(++cells, MOST_CELLS);
                if (!rows.isEmpty()) {
                    rows.peek().add(new ArrayList<>());
                }
            }
            case "gridSpan" -> span(DocxNumbering.number(xml.attribute("val")));
            default -> {
                // how it looks
            }
        }
    }

    private void end(String element) {
        if (element.equals("p") && !paragraphs.isEmpty()) {
            StringBuilder text = paragraphs.pop();
            paragraph((text.isEmpty() ? "" : numbering.next(style, list, level)) + text);
            list = null;
            style = null;
            level = null;
        } else if (element.equals("tr") && !rows.isEmpty()) {
            row(rows.pop());
        }
    }

    private void text(XmlPart xml) {
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (!xml.isBegin() && !xml.isEnd() && !paragraphs.isEmpty()) {
                StringBuilder paragraph = paragraphs.peek();
                int before = paragraph.length();
                if (!xml.addText(paragraph, LONGEST_PARAGRAPH)) {
                    throw new ReportRefused("reading.refused.long", name);
                }
                letters += paragraph.length() - before;
                demandRoom(letters, MOST_LETTERS);
            }
        }
    }

    private void add(String sign) {
        if (!paragraphs.isEmpty() && paragraphs.peek().length() < LONGEST_PARAGRAPH) {
            paragraphs.peek().append(sign);
        }
    }

    /** A cell over several columns keeps those behind it in their places. */
    private void span(int columns) {
        if (!rows.isEmpty()) {
            for (int i = 1; i < Math.min(columns, 64); i++) {
                demandRoom(++cells, MOST_CELLS);
                rows.peek().add(rows.peek().size() - 1, new ArrayList<>());
            }
        }
    }

    private void paragraph(String text) {
        if (text.isBlank()) {
            return;
        }
        demandRoom(lines.size(), MOST_LINES);
        if (rows.isEmpty() || rows.peek().isEmpty()) {
            lines.add(text);
        } else {
            rows.peek().getLast().add(text);
        }
    }

    private void demandRoom(int count, int most) {
        if (count > most) {
            throw new ReportRefused("reading.refused.long", name);
        }
    }

    private void row(List<List<String>> row) {
        boolean layout = row.stream()
                .flatMap(List::stream)
                .anyMatch(text -> LAYOUT.matcher(text).matches());
        if (!rows.isEmpty() && !rows.peek().isEmpty()) {
            row.forEach(rows.peek().getLast()::addAll);
        } else if (layout || row.size() == 1) {
            row.forEach(lines::addAll);
        } else {
            demandRoom(lines.size(), MOST_LINES);
            lines.add(String.join(
                    "\t",
                    row.stream()
                            .map(cell -> String.join(" ", cell).replace('\t', ' '))
                            .toList()));
        }
    }
}
