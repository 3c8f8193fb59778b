package vn.chiso.base.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a table as CSV: RFC 4180 in UTF-8 with a byte order mark, by which Excel knows it. */
public final class CsvFile {

    public static final String TYPE = "text/csv;charset=UTF-8";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** What a spreadsheet would take for a formula. */
    private static final Pattern FORMULA = Pattern.compile("[=+@\\t\\r].*|-(?![\\d\\s]).+", Pattern.DOTALL);

    private CsvFile() {}

    /**
     * The caption stands above as comments; rows go out as they come, and nothing is closed.
     *
     * @throws UncheckedIOException when nobody takes the file any more
     */
    public static void write(CaptionedTable file, Locale locale, OutputStream out) {
        try {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write(BYTE_ORDER_MARK);
            CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
            for (String line : file.caption().lines()) {
                printer.printRecord("# " + line.replace('\n', ' '));
            }
            printer.printRecord(file.table().columns().stream()
                    .map(column -> harmless(column.head()))
                    .toList());
            file.table().rows().each(row -> print(printer, row, locale));
            writer.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void print(CSVPrinter printer, List<Cell> row, Locale locale) {
        try {
            printer.printRecord(
                    row.stream().map(cell -> harmless(cell.text(locale))).toList());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String harmless(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }
}
