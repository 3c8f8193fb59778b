package vn.chiso.exchange.book;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiso.exchange.book.BookRefused.Why;

/** A book of Office Open XML. Its macros, pictures, links and whatever else is no cell is never unpacked. */
final class XlsxBook implements Book {

    private static final String WORKSHEET = "worksheet";

    private final Parts parts;
    private final Tally tally;
    private final BookKind kind;
    private final List<BookSheet> sheets = new ArrayList<>();

    /** The part of each sheet. */
    private final List<String> names = new ArrayList<>();

    private final Relations relations;
    private boolean from1904;
    private @Nullable XlsxCells cells;

    private XlsxBook(Parts parts, Tally tally) {
        this.parts = parts;
        this.tally = tally;
        ContentTypes types = ContentTypes.of(parts);
        Relations.Relation main = Relations.of(parts, "").byType("officeDocument");
        if (main == null) {
            throw new BookRefused(Why.MISSING_PART, "_rels/.rels");
        }
        kind = OfficeKind.of(types.of(main.target()));
        relations = Relations.of(parts, main.target());
        readBook(main.target(), types);
        if (sheets.isEmpty()) {
            throw new BookRefused(Why.NO_SHEET);
        }
    }

    static XlsxBook open(Path file, BookLimits limits) {
        Tally tally = new Tally(limits);
        Parts parts = Parts.open(file, tally);
        try {
            if (!parts.has("[Content_Types].xml")) {
                throw OfficeKind.otherPackage(parts);
            }
            return new XlsxBook(parts, tally);
        } catch (BookRefused refused) {
            parts.close();
            throw refused;
        }
    }

    private void readBook(String part, ContentTypes types) {
        Set<String> seen = new HashSet<>();
        try (XmlPart xml = parts.xml(part)) {
            xml.root("workbook");
            while (xml.next()) {
                if (xml.isBegin() && xml.element().equals("workbookPr")) {
                    String said = xml.attribute("date1904");
                    from1904 = "1".equals(said) || "true".equals(said);
                } else if (xml.isBegin() && xml.element().equals("sheet")) {
                    readSheet(xml, types, seen);
                }
            }
        }
    }

    private void readSheet(XmlPart xml, ContentTypes types, Set<String> seen) {
        String id = xml.attribute("id");
        Relations.Relation sheet = id == null ? null : relations.byId(id);
        if (sheet == null) {
            throw new BookRefused(Why.MISSING_PART, SafeName.of(String.valueOf(xml.attribute("name"))));
        }
        if (!sheet.type().equals(WORKSHEET)) {
            return;
        }
        if (!types.of(sheet.target()).endsWith("worksheet+xml") || !seen.add(sheet.target())) {
            throw new BookRefused(Why.DAMAGED, SafeName.of(sheet.target()));
        }
        if (sheets.size() == tally.limits().sheets()) {
            throw new BookRefused(Why.SHEETS, tally.limits().sheets());
        }
        String name = xml.attribute("name");
        String state = xml.attribute("state");
        boolean hidden = state != null && !state.equals("visible");
        sheets.add(new BookSheet(sheets.size(), SafeName.of(name == null ? "" : name), hidden));
        names.add(sheet.target());
    }

    @Override
    public BookKind kind() {
        return kind;
    }

    @Override
    public List<BookSheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public void read(BookSheet sheet, SheetVisitor visitor) {
        XlsxCells reader = cells();
        try (XmlPart xml = parts.xml(names.get(sheet.index()))) {
            new XlsxSheetReader(xml, reader, new RowSink(sheet, tally, visitor)).read();
        }
    }

    private XlsxCells cells() {
        XlsxCells reader = cells;
        if (reader == null) {
            reader = new XlsxCells(texts(), styles(), from1904, tally.limits().characters());
            cells = reader;
        }
        return reader;
    }

    private SharedTexts texts() {
        Relations.Relation shared = relations.byType("sharedStrings");
        if (shared == null) {
            return new SharedTexts(tally.limits());
        }
        try (XmlPart xml = parts.xml(shared.target())) {
            return SharedTexts.read(xml, tally.limits());
        }
    }

    private XlsxStyles styles() {
        Relations.Relation styles = relations.byType("styles");
        if (styles == null) {
            return XlsxStyles.none(tally.limits());
        }
        try (XmlPart xml = parts.xml(styles.target())) {
            return XlsxStyles.read(xml, tally.limits());
        }
    }

    @Override
    public void close() {
        parts.close();
    }
}
