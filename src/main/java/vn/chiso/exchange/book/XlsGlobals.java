package vn.chiso.exchange.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.jspecify.annotations.Nullable;
import vn.chiso.exchange.book.BookRefused.Why;

/** What an .xls says of the whole book: sheets, styles, shared texts. */
final class XlsGlobals {

    /** Excel left this number of a font out. */
    private static final int MISSING_FONT = 4;

    private final BookLimits limits;
    private final List<@Nullable String> fonts = new ArrayList<>();
    private final Map<Integer, CellFormat> formats = new HashMap<>();
    private final List<CellStyle> styles = new ArrayList<>();
    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private SharedTexts texts;
    private boolean from1904;

    private XlsGlobals(BookLimits limits) {
        this.limits = limits;
        this.texts = new SharedTexts(limits);
    }

    static XlsGlobals read(Records records, BookLimits limits) {
        XlsGlobals globals = new XlsGlobals(limits);
        if (!records.next() || records.id() != BOFRecord.sid) {
            throw new BookRefused(Why.DAMAGED, "BOF");
        }
        if (records.read(BOFRecord::new).getVersion() != BOFRecord.VERSION) {
            throw new BookRefused(Why.OTHER_FORMAT, "Excel 5.0/95");
        }
        records.skip();
        while (records.next() && records.id() != EOFRecord.sid) {
            globals.take(records);
            records.skip();
        }
        return globals;
    }

    private void take(Records records) {
        switch (records.id()) {
            case FilePassRecord.sid -> throw new BookRefused(Why.ENCRYPTED);
            case DateWindow1904Record.sid ->
                from1904 = records.read(DateWindow1904Record::new).getWindowing() == 1;
            case FontRecord.sid -> {
                refuseMoreThan(limits.styles(), fonts.size(), Why.STYLES);
                fonts.add(FontName.of(records.read(FontRecord::new).getFontName()));
            }
            case FormatRecord.sid -> {
                refuseMoreThan(limits.styles(), formats.size(), Why.STYLES);
                FormatRecord format = records.read(FormatRecord::new);
                formats.put(format.getIndexCode(), CellFormat.of(format.getFormatString()));
            }
            case ExtendedFormatRecord.sid -> {
                refuseMoreThan(limits.styles(), styles.size(), Why.STYLES);
                ExtendedFormatRecord style = records.read(ExtendedFormatRecord::new);
                styles.add(new CellStyle(font(style.getFontIndex()), format(style.getFormatIndex())));
            }
            case BoundSheetRecord.sid -> {
                refuseMoreThan(limits.sheets(), sheets.size(), Why.SHEETS);
                sheets.add(records.read(BoundSheetRecord::new));
            }
            case SSTRecord.sid -> texts = records.read(in -> new XlsTexts(limits, this::font).read(in));
            default -> {
                // windows, names, colours, pivot tables
            }
        }
    }

    private static void refuseMoreThan(int most, int count, Why why) {
        if (count == most) {
            throw new BookRefused(why, most);
        }
    }

    private @Nullable String font(int number) {
        int index = number > MISSING_FONT ? number - 1 : number;
        return index >= 0 && index < fonts.size() ? fonts.get(index) : null;
    }

    private CellFormat format(int id) {
        CellFormat own = formats.get(id);
        return own == null ? CellFormat.builtIn(id) : own;
    }

    List<BoundSheetRecord> sheets() {
        return sheets;
    }

    CellStyle style(int index) {
        return index >= 0 && index < styles.size() ? styles.get(index) : CellStyle.PLAIN;
    }

    BookValue.@Nullable Text text(int index) {
        return texts.get(index);
    }

    boolean from1904() {
        return from1904;
    }
}
