package vn.chiso.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.chiso.base.table.CaptionedTable;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.ExcelFile;
import vn.chiso.base.table.ExportCaption;
import vn.chiso.base.table.FileTable;
import vn.chiso.base.table.Made;
import vn.chiso.base.text.Texts;
import vn.chiso.exchange.book.Book;
import vn.chiso.exchange.book.BookLimits;
import vn.chiso.exchange.intake.FigureSheet.Field;

/** What a line says survives the workbook, whatever it is. */
class FigureSheetTest {

    private static final ExportCaption NOTHING = new ExportCaption("", "", "", "", "", "", "");

    @Property(tries = 60)
    void everyLineComesBackAsItWentOut(@ForAll("lines") List<Line> lines) throws IOException {
        Path file = Files.createTempFile("figures", ".xlsx");
        try {
            write(file, lines);
            assertThat(read(file)).isEqualTo(lines);
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<List<Line>> lines() {
        Arbitrary<Said> number = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e12"), new BigDecimal("1e12"))
                .ofScale(3)
                .map(Said.Decimal::of);
        Arbitrary<Said> text = Arbitraries.strings()
                .withChars("=+-@'\"<>&;,._x0041 ÁẾộđ≠≈…–%/0123\n\t")
                .withCharRange('a', 'z')
                .ofMaxLength(40)
                .filter(words -> !words.isBlank())
                .map(words -> new Said.Text(words.strip()));
        Arbitrary<Said> value = Arbitraries.oneOf(number, text);
        return Combinators.combine(
                        value,
                        number.injectNull(0.5),
                        number.injectNull(0.5),
                        Arbitraries.of("", "khoảng", "vẫn còn", "=1+1"))
                .as(Line::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    private static void write(Path file, List<Line> lines) throws IOException {
        List<List<Cell>> rows = new ArrayList<>();
        for (Line line : lines) {
            Map<Field, Cell> cells = new EnumMap<>(Field.class);
            cells.put(Field.VALUE, FigureLines.cell(line.value()));
            cells.put(Field.NUMERATOR, FigureLines.cell(line.numerator()));
            cells.put(Field.DENOMINATOR, FigureLines.cell(line.denominator()));
            cells.put(Field.QUALIFIER, Cell.text(line.qualifier()));
            rows.add(FigureLines.row(cells));
        }
        FileTable table = FileTable.of("so-lieu", FigureLines.columns(Texts.VIETNAMESE), rows);
        try (OutputStream out = Files.newOutputStream(file)) {
            ExcelFile.write(
                    List.of(new CaptionedTable(table, NOTHING)), new Made("", Instant.EPOCH, Texts.VIETNAMESE), out);
        }
    }

    private static List<Line> read(Path file) {
        List<Line> lines = new ArrayList<>();
        try (Book book = Book.open(file, "so-lieu.xlsx", BookLimits.DEFAULT)) {
            boolean[] heads = {false};
            book.read(book.sheets().getFirst(), row -> {
                if (heads[0]) {
                    lines.add(FigureSheet.line(row));
                } else {
                    heads[0] = FigureSheet.isHead(row);
                }
                return true;
            });
        }
        return lines;
    }
}
