package vn.chiso.exchange.book;

import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import vn.chiso.exchange.book.BookRefused.Why;

/** Reads the cells of one sheet of .xls, record by record. */
final class XlsSheetReader {

    private final Records records;
    private final XlsGlobals book;
    private final RowSink sink;
    private final BookLimits limits;

    /** A formula whose text comes in a record of its own. */
    private @Nullable FormulaRecord waiting;

    /** How many drawings and charts within the sheet are open. */
    private int depth;

    XlsSheetReader(Records records, XlsGlobals book, RowSink sink, BookLimits limits) {
        this.records = records;
        this.book = book;
        this.sink = sink;
        this.limits = limits;
    }

    void read() {
        while (!sink.enough() && records.next()) {
            int id = records.id();
            if (id == BOFRecord.sid) {
                depth++;
            } else if (id == EOFRecord.sid && --depth <= 0) {
                break;
            } else if (depth == 1) {
                take(id);
            }
            records.skip();
        }
        sink.end();
    }

    private void take(int id) {
        switch (id) {
            case NumberRecord.sid -> {
                NumberRecord cell = records.read(NumberRecord::new);
                add(cell, number(cell.getValue(), cell.getXFIndex()), false);
            }
            case RKRecord.sid -> {
                RKRecord cell = records.read(RKRecord::new);
                add(cell, number(cell.getRKNumber(), cell.getXFIndex()), false);
            }
            case MulRKRecord.sid -> addAll(records.read(MulRKRecord::new));
            case LabelSSTRecord.sid -> {
                LabelSSTRecord cell = records.read(LabelSSTRecord::new);
                add(cell, shared(cell.getSSTIndex()), false);
            }
            case LabelRecord.sid -> {
                LabelRecord cell = records.read(LabelRecord::new);
                begin(cell.getRow(), cell.getColumn());
                add(cell.getColumn(), text(cell.getValue()), false, cell.getXFIndex());
            }
            case BoolErrRecord.sid -> {
                BoolErrRecord cell = records.read(BoolErrRecord::new);
                add(
                        cell,
                        cell.isBoolean() ? new BookValue.Bool(cell.getBooleanValue()) : error(cell.getErrorValue()),
                        false);
            }
            case FormulaRecord.sid -> addFormula(records.read(FormulaRecord::new));
            case StringRecord.sid -> addWaiting(records.read(StringRecord::new).getString());
            case MergeCellsRecord.sid -> merge(records.read(MergeCellsRecord::new));
            default -> {
                // blank cells, heights of rows, what is printed
            }
        }
    }

    private void addFormula(FormulaRecord cell) {
        waiting = null;
        if (cell.hasCachedResultString()) {
            begin(cell.getRow(), cell.getColumn());
            waiting = cell;
            return;
        }
        BookValue value = switch (cell.getCachedResultTypeEnum()) {
            case BOOLEAN -> new BookValue.Bool(cell.getCachedBooleanValue());
            case ERROR -> error(cell.getCachedErrorValue());
            case NUMERIC -> number(cell.getValue(), cell.getXFIndex());
            default -> BookValue.Text.of("");
        };
        add(cell, value, true);
    }

    private void addWaiting(String text) {
        FormulaRecord cell = waiting;
        waiting = null;
        if (cell != null && cell.getRow() + 1 == sink.row() && cell.getColumn() + 1 == sink.lastColumn()) {
            add(cell.getColumn(), text(text), true, cell.getXFIndex());
        }
    }

    private void addAll(MulRKRecord cells) {
        for (int i = 0; i < cells.getNumColumns(); i++) {
            int column = cells.getFirstColumn() + i;
            begin(cells.getRow(), column);
            add(column, number(cells.getRKNumberAt(i), cells.getXFAt(i)), false, cells.getXFAt(i));
        }
    }

    private void add(CellRecord cell, BookValue value, boolean formula) {
        begin(cell.getRow(), cell.getColumn());
        add(cell.getColumn(), value, formula, cell.getXFIndex());
    }

    /** Places of .xls count from 0. */
    private void begin(int row, int column) {
        if (row + 1 != sink.row()) {
            sink.begin(row + 1);
        }
        sink.at(column + 1);
    }

    private void add(int column, BookValue value, boolean formula, int style) {
        sink.add(column + 1, value, formula, book.style(style));
    }

    private BookValue number(double number, int style) {
        return Numbers.read(number, book.style(style).format(), book.from1904());
    }

    private BookValue shared(int index) {
        BookValue.Text text = book.text(index);
        if (text == null) {
            throw new BookRefused(Why.DAMAGED, "SST");
        }
        return text;
    }

    private BookValue text(String text) {
        if (text.length() > limits.characters()) {
            throw sink.tooLong(sink.lastColumn());
        }
        return BookValue.Text.of(text);
    }

    private static BookValue error(int code) {
        return new BookValue.Failed(
                FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#" + code);
    }

    private void merge(MergeCellsRecord merged) {
        for (int i = 0; i < merged.getNumAreas(); i++) {
            CellRangeAddress area = merged.getAreaAt(i);
            CellRegion region = new CellRegion(
                    area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn() + 1, area.getLastColumn() + 1);
            if (region.isThere()) {
                sink.merge(region);
            }
        }
    }
}
