package vn.chiso.exchange.book;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.chiso.exchange.book.BookRefused.Why;

/** A book of Excel 97 to 2003: a stream of records in an OLE2 file. */
final class XlsBook implements Book {

    private static final String STREAM = "Workbook";

    private final POIFSFileSystem file;
    private final DocumentEntry stream;
    private final XlsGlobals globals;
    private final Tally tally;
    private final List<BookSheet> sheets = new ArrayList<>();

    /** Where the records of each sheet begin. */
    private final List<Integer> places = new ArrayList<>();

    private XlsBook(POIFSFileSystem file, BookLimits limits) {
        this.file = file;
        this.tally = new Tally(limits);
        this.stream = Records.guarded(() -> stream(file.getRoot()));
        try (Records records = Records.from(stream, 0)) {
            this.globals = XlsGlobals.read(records, limits);
        }
        for (BoundSheetRecord sheet : globals.sheets()) {
            if (isOfCells(sheet)) {
                boolean hidden = sheet.isHidden() || sheet.isVeryHidden();
                sheets.add(new BookSheet(sheets.size(), SafeName.of(sheet.getSheetname()), hidden));
                places.add(sheet.getPositionOfBof());
            }
        }
        if (sheets.isEmpty()) {
            throw new BookRefused(Why.NO_SHEET);
        }
    }

    static XlsBook open(Path path, BookLimits limits) {
        POIFSFileSystem file = Records.guarded(() -> new POIFSFileSystem(path.toFile(), true));
        try {
            return new XlsBook(file, limits);
        } catch (BookRefused refused) {
            close(file);
            throw refused;
        }
    }

    private static DocumentEntry stream(DirectoryNode root) throws IOException {
        if (root.hasEntry("EncryptedPackage")) {
            throw new BookRefused(Why.ENCRYPTED);
        }
        if (root.hasEntry(STREAM) && root.getEntry(STREAM) instanceof DocumentEntry book) {
            return book;
        }
        throw root.hasEntry("Book")
                ? new BookRefused(Why.OTHER_FORMAT, "Excel 5.0/95")
                : new BookRefused(Why.NOT_A_BOOK);
    }

    private boolean isOfCells(BoundSheetRecord sheet) {
        try (Records records = Records.from(stream, sheet.getPositionOfBof())) {
            if (!records.next() || records.id() != BOFRecord.sid) {
                throw new BookRefused(Why.DAMAGED, SafeName.of(sheet.getSheetname()));
            }
            return records.read(BOFRecord::new).getType() == BOFRecord.TYPE_WORKSHEET;
        }
    }

    @Override
    public BookKind kind() {
        return BookKind.XLS;
    }

    @Override
    public List<BookSheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public void read(BookSheet sheet, SheetVisitor visitor) {
        try (Records records = Records.from(stream, places.get(sheet.index()))) {
            new XlsSheetReader(records, globals, new RowSink(sheet, tally, visitor), tally.limits()).read();
        }
    }

    @Override
    public void close() {
        close(file);
    }

    private static void close(POIFSFileSystem file) {
        try {
            file.close();
        } catch (IOException nothingWasWritten) {
            throw new UncheckedIOException(nothingWasWritten);
        }
    }
}
