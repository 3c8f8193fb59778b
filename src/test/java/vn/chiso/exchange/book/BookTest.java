package vn.chiso.exchange.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chiso.base.text.LegacyText;

/** What cells of .xlsx and CSV hold. */
class BookTest {

    private static final String STYLES = "<styleSheet xmlns='" + OoxmlFile.MAIN + "'><numFmts><numFmt numFmtId='164'"
            + " formatCode='dd\"/\"mm\"/\"yyyy;@'/><numFmt"
            + " numFmtId='165'"
            + " formatCode='#,##0.0\\ %'/><numFmt"
            + " numFmtId='166' formatCode='#,##0\""
            + " triệu"
            + " đồng\"'/></numFmts><fonts><font><name"
            + " val='Times New"
            + " Roman'/></font><font><name"
            + " val='.VnTime'/></font></fonts><cellXfs><xf"
            + " numFmtId='0' fontId='0'/><xf"
            + " numFmtId='164' fontId='0'/><xf"
            + " numFmtId='165' fontId='0'/><xf"
            + " numFmtId='0' fontId='1'/><xf"
            + " numFmtId='166' fontId='0'/><xf"
            + " numFmtId='10'"
            + " fontId='0'/></cellXfs>"
            + "</styleSheet>";

    @TempDir
    private Path folder;

    @Test
    void numbersKeepTheDigitsOfTheFile() {
        List<BookCell> cells = cells("<c r='A1'><v>12345678901234567.89</v></c><c r='B1'><v>0.97819999999999996</v></c>"
                + "<c r='C1'><v>7341.4</v></c><c r='D1'><v>1E-2</v></c><c r='E1'><v>0.30000000000000004</v></c>"
                + "<c r='F1'><v>1e308</v></c><c r='G1'><v>98.20</v></c>");
        assertThat(cells)
                .extracting(cell -> ((BookValue.Decimal) cell.value()).value())
                .containsExactly(
                        new BigDecimal("12345678901234567.89"),
                        new BigDecimal("0.9782"),
                        new BigDecimal("7341.4"),
                        new BigDecimal("0.01"),
                        new BigDecimal("0.30000000000000004"),
                        new BigDecimal("1e308"),
                        new BigDecimal("98.20"));
        assertThat(((BookValue.Decimal) cells.get(1).value()).written()).isEqualTo("0.97819999999999996");
    }

    @Test
    void whatIsNoNumberIsSaidToBeNone() {
        assertThat(cells("<c r='A1'><v>NaN</v></c><c r='B1'><v>1e999999999</v></c><c r='C1'><v>١٢</v></c>"))
                .extracting(BookCell::value)
                .containsExactly(
                        new BookValue.Unreadable("NaN"),
                        new BookValue.Unreadable("1e999999999"),
                        new BookValue.Unreadable("١٢"));
    }

    @Test
    void theFormatTellsDatesAndPercentages() {
        List<BookCell> cells = cells("<c r='A1' s='1'><v>45291</v></c><c r='B1' s='2'><v>0.97819999999999996</v></c>"
                + "<c r='C1' s='4'><v>15</v></c><c r='D1' s='1'><v>1.5</v></c><c r='E1' s='1'><v>-4</v></c>"
                + "<c r='F1' t='d'><v>2020-05-15</v></c><c r='G1' s='5'><v>1.05</v></c>");
        assertThat(cells.get(0).value())
                .isEqualTo(new BookValue.Date(LocalDateTime.of(2023, 12, 31, 0, 0), new BigDecimal("45291")));
        assertThat(cells.get(1).style().format()).isEqualTo(new CellFormat("#,##0.0\\ %", CellFormat.Kind.PERCENT, 1));
        assertThat(cells.get(2).style().format().kind()).isEqualTo(CellFormat.Kind.NUMBER);
        assertThat(((BookValue.Date) cells.get(3).value()).at()).isEqualTo(LocalDateTime.of(1900, 1, 1, 12, 0));
        assertThat(cells.get(4).value()).isInstanceOf(BookValue.Decimal.class);
        assertThat(((BookValue.Date) cells.get(5).value()).at()).isEqualTo(LocalDateTime.of(2020, 5, 15, 0, 0));
        assertThat(cells.get(6).style().format()).isEqualTo(new CellFormat("0.00%", CellFormat.Kind.PERCENT, 2));
    }

    @Test
    void textsAreThoseOfTheirFonts() {
        OoxmlFile file = book("<c r='A1' t='s' s='3'><v>0</v></c><c r='B1' t='s'><v>1</v></c><c r='C1'"
                        + " t='inlineStr'><is><t>a_x000D_b &#x1EA1;</t></is></c><c r='D1' t='str'><f>B1</f><v>=1+1</v></c><c"
                        + " r='E1' t='s'><v>2</v></c>")
                .part(
                        "xl/sharedStrings.xml",
                        "<sst xmlns='" + OoxmlFile.MAIN + "'><si><t>Hµ Néi</t></si><si><r><t xml:space='preserve'>Tỉnh"
                                + " </t></r><r><rPr><rFont"
                                + " val='.VnTimeH'/></rPr><t>h¶i</t></r>"
                                + "<rPh><t>nothing</t></rPh></si><si><t/></si></sst>");
        List<BookCell> cells = rows(file).getFirst().cells();
        assertThat(cells).hasSize(4);
        assertThat(cells.get(0).text()).isEqualTo(new LegacyText("Hà Nội", LegacyText.Encoding.TCVN3));
        assertThat(cells.get(1).value())
                .isEqualTo(new BookValue.Text(
                        "Tỉnh h¶i",
                        List.of(new BookValue.Text.Part("Tỉnh ", null), new BookValue.Text.Part("h¶i", ".VnTimeH"))));
        assertThat(cells.get(1).text()).isEqualTo(new LegacyText("Tỉnh HẢI", LegacyText.Encoding.TCVN3));
        assertThat(cells.get(2).value()).isEqualTo(BookValue.Text.of("a\rb ạ"));
        assertThat(cells.get(3))
                .isEqualTo(new BookCell(
                        4, BookValue.Text.of("=1+1"), true, cells.get(1).style()));
    }

    @Test
    void formulasGiveWhatWasComputedLast() {
        List<BookCell> cells = cells("<c r='A1'><f>1/0</f></c><c r='B1' t='e'><f>1/0</f><v>#DIV/0!</v></c>"
                + "<c r='C1' t='b'><f>TRUE()</f><v>1</v></c><c r='D1'><f>1+1</f><v>2</v></c>"
                + "<c r='E1'><f>1+1</f><v></v></c><c r='F1' t='str'><f>\"\"</f><v></v></c>");
        assertThat(cells)
                .extracting(BookCell::value)
                .containsExactly(
                        BookValue.Failed.NOT_COMPUTED,
                        new BookValue.Failed("#DIV/0!"),
                        new BookValue.Bool(true),
                        new BookValue.Decimal(new BigDecimal("2"), new BigDecimal("2")),
                        BookValue.Failed.NOT_COMPUTED);
        assertThat(cells).allMatch(BookCell::formula);
    }

    @Test
    void rowsAndCellsAreWhereTheFileSays() {
        OoxmlFile file = OoxmlFile.withSheet("<worksheet xmlns='" + OoxmlFile.MAIN + "'><sheetData>"
                + "<row r='3'><c r='B3'><v>1</v></c><c><v>2</v></c><c r='XFD3' s='1'/></row><row><c><v>3</v></c></row>"
                + "<row r='1048576'/></sheetData><mergeCells><mergeCell ref='A1:C2'/><mergeCell ref='x'/></mergeCells>"
                + "</worksheet>");
        List<BookRow> rows = new ArrayList<>();
        List<CellRegion> merged = new ArrayList<>();
        try (Book book = open(file)) {
            assertThat(book.kind()).isEqualTo(BookKind.XLSX);
            assertThat(book.sheets()).containsExactly(new BookSheet(0, "Biểu 1", false));
            book.read(book.sheets().getFirst(), new SheetVisitor() {
                @Override
                public boolean row(BookRow row) {
                    return rows.add(row);
                }

                @Override
                public void merged(List<CellRegion> regions) {
                    merged.addAll(regions);
                }
            });
        }
        assertThat(rows).extracting(BookRow::number).containsExactly(3, 4);
        assertThat(rows.getFirst().cells()).extracting(BookCell::column).containsExactly(2, 3);
        assertThat(rows.getFirst().cells().getLast().place(3)).isEqualTo("C3");
        assertThat(rows.getFirst().in(3)).isNotNull();
        assertThat(rows.getFirst().in(1)).isNull();
        assertThat(merged).containsExactly(new CellRegion(1, 2, 1, 3));
    }

    @Test
    void sheetsAreReadInAnyOrderAndAgain() {
        OoxmlFile file = OoxmlFile.withRows("<row><c><v>1</v></c></row>")
                .part(
                        OoxmlFile.WORKBOOK,
                        OoxmlFile.workbook("<sheet name='Data' sheetId='1' r:id='rId1'/>"
                                + "<sheet name='Keys' sheetId='2' state='veryHidden' r:id='rId9'/>"))
                .part(
                        OoxmlFile.WORKBOOK_RELATIONS,
                        OoxmlFile.relations(OoxmlFile.relation("rId1", "worksheet", "/xl/worksheets/sheet1.xml")
                                + OoxmlFile.relation("rId9", "worksheet", "worksheets/../worksheets/keys.xml")))
                .part(
                        "xl/worksheets/keys.xml",
                        "<worksheet><sheetData><row><c><v>9</v></c></row></sheetData></worksheet>");
        try (Book book = open(file)) {
            BookSheet keys = book.sheets().getLast();
            assertThat(keys).isEqualTo(new BookSheet(1, "Keys", true));
            for (int time = 0; time < 3; time++) {
                List<BookRow> rows = new ArrayList<>();
                book.read(keys, rows::add);
                book.read(book.sheets().getFirst(), rows::add);
                assertThat(rows).hasSize(2);
            }
        }
    }

    @Test
    void aVisitorEndsTheReading() {
        OoxmlFile file = OoxmlFile.withRows("<row><c><v>1</v></c></row><row><c><v>2</v></c></row><broken");
        List<BookRow> rows = new ArrayList<>();
        try (Book book = open(file)) {
            book.read(book.sheets().getFirst(), row -> {
                rows.add(row);
                return false;
            });
            assertThat(rows).hasSize(1);
            assertThatThrownBy(() -> book.read(book.sheets().getFirst(), row -> {
                        throw new IllegalStateException("mine");
                    }))
                    .hasMessage("mine");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "sep=|"})
    void delimitersOfCsvAreRecognised(String how) throws IOException {
        String delimiter = how.substring(how.length() - 1);
        String text =
                "Cơ quan;Tỷ lệ\r\n\"Sở \"\"Y; tế\"\"\";97.8\r\n\r\nSở \"Tài\" chính;3.5\r\n".replace(";", delimiter);
        List<BookRow> rows = csv(how.equals(delimiter) ? text : how + "\n" + text, StandardCharsets.UTF_8);
        assertThat(rows).extracting(BookRow::number).containsExactly(1, 2, 4);
        assertThat(rows.get(1).cells())
                .extracting(BookCell::value)
                .containsExactly(BookValue.Text.of("Sở \"Y" + delimiter + " tế\""), BookValue.Text.of("97.8"));
        assertThat(rows.get(2).cells().getFirst().value()).isEqualTo(BookValue.Text.of("Sở \"Tài\" chính"));
    }

    @Test
    void commasWithinNumbersPartNothing() throws IOException {
        assertThat(csv("Cơ quan;Tỷ lệ;Số\nSở Y tế;97,8;1,5\nSở Tài chính;3,5;2,5\n", StandardCharsets.UTF_8))
                .allMatch(row -> row.cells().size() == 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void encodingsOfCsvAreRecognised(String charset) throws IOException {
        assertThat(csv("Hà Nội;Ứng dụng công nghệ thông tin\n", Charset.forName(charset))
                        .getFirst()
                        .cells()
                        .getLast()
                        .value())
                .isEqualTo(BookValue.Text.of("Ứng dụng công nghệ thông tin"));
    }

    @Test
    void csvOfEightBitsIsRecognisedByItsWords() throws IOException {
        assertThat(texts(csv("Tiê\u0301ng Viê\u0323t;Đà Nă\u0303ng", CsvEncoding.WINDOWS_1258)))
                .containsExactly(
                        new LegacyText("Tiếng Việt", LegacyText.Encoding.COMBINING),
                        new LegacyText("Đà Nẵng", LegacyText.Encoding.COMBINING));
        assertThat(texts(csv("Bé;Tû lÖ c¸n bé", CsvEncoding.WINDOWS_1252)))
                .containsExactly(
                        new LegacyText("Bộ", LegacyText.Encoding.TCVN3),
                        new LegacyText("Tỷ lệ cán bộ", LegacyText.Encoding.TCVN3));
        assertThat(texts(csv("Hueá;Tyû leä caùn boä", CsvEncoding.WINDOWS_1252)))
                .containsExactly(
                        new LegacyText("Huế", LegacyText.Encoding.VNI),
                        new LegacyText("Tỷ lệ cán bộ", LegacyText.Encoding.VNI));
    }

    @Test
    void csvWithAMarkIsOneSheetWithTheFilesName() throws IOException {
        Path file = Files.writeString(folder.resolve("x"), "\uFEFFa,b\n1,2");
        try (Book book = Book.open(file, "Phụ lục\u202E 1.csv", BookLimits.DEFAULT)) {
            assertThat(book.kind()).isEqualTo(BookKind.CSV);
            assertThat(book.sheets()).containsExactly(new BookSheet(0, "Phụ lục 1", false));
            List<BookRow> rows = new ArrayList<>();
            book.read(book.sheets().getFirst(), rows::add);
            assertThat(rows.getFirst().cells().getFirst().value()).isEqualTo(BookValue.Text.of("a"));
        }
    }

    private static List<LegacyText> texts(List<BookRow> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .map(BookCell::text)
                .toList();
    }

    private List<BookRow> csv(String text, Charset charset) throws IOException {
        Path file = Files.write(folder.resolve("file.csv"), text.getBytes(charset));
        try (Book book = Book.open(file, "file.csv", BookLimits.DEFAULT)) {
            List<BookRow> rows = new ArrayList<>();
            book.read(book.sheets().getFirst(), rows::add);
            return rows;
        }
    }

    private static OoxmlFile book(String cells) {
        return OoxmlFile.withRows("<row r='1'>" + cells + "</row>").part("xl/styles.xml", STYLES);
    }

    private List<BookCell> cells(String cells) {
        return rows(book(cells)).getFirst().cells();
    }

    private List<BookRow> rows(OoxmlFile file) {
        try (Book book = open(file)) {
            List<BookRow> rows = new ArrayList<>();
            book.read(book.sheets().getFirst(), rows::add);
            return rows;
        }
    }

    private Book open(OoxmlFile file) {
        return Book.open(file.write(folder.resolve("book.xlsx")), "book.xlsx", BookLimits.DEFAULT);
    }
}
