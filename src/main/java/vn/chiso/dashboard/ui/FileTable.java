package vn.chiso.dashboard.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.chiso.base.chart.ExportCaption;

/**
 * What a card shows, as a table for a file.
 *
 * @param name of the file, without ending
 * @param rows as long as {@code heads}
 */
record FileTable(String name, List<String> heads, List<List<String>> rows) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** What a spreadsheet would take for a formula. */
    private static final Pattern FORMULA = Pattern.compile("[=+@\\t\\r].*|-(?![\\d\\s]).+", Pattern.DOTALL);

    FileTable {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** RFC 4180 in UTF-8 with a byte order mark, by which Excel knows it; the caption stands above as comments. */
    byte[] csv(ExportCaption caption) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            for (String line : List.of(
                    caption.mark(),
                    caption.title(),
                    caption.subtitle(),
                    caption.filter(),
                    caption.period(),
                    caption.source(),
                    caption.legend())) {
                if (!line.isEmpty()) {
                    printer.printRecord("# " + line.replace('\n', ' '));
                }
            }
            printer.printRecord(heads.stream().map(FileTable::harmless).toList());
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(FileTable::harmless).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String harmless(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }
}
