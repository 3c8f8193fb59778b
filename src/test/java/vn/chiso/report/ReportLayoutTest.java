package vn.chiso.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.BodyElementType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.chiso.agency.AgencyService;
import vn.chiso.security.Roles;
import vn.chiso.territory.TerritoryService;
import vn.chiso.testing.LoadedDatabaseTest;

/** The files against Nghị định 30/2020/NĐ-CP, Phụ lục I, item by item. */
@LoadedDatabaseTest
@WithMockUser(roles = Roles.ICT_DEPARTMENT)
class ReportLayoutTest {

    private static final double MM = 1440 / 25.4;

    private final WordReports reports;
    private final Samples samples;
    private byte[] file = {};
    private XWPFDocument document = new XWPFDocument();

    @Autowired
    ReportLayoutTest(WordReports reports, TerritoryService territory, AgencyService agencies) {
        this.reports = reports;
        samples = new Samples(territory, agencies);
    }

    @BeforeEach
    void open() {
        open(ReportType.BUDGET_REVIEW);
    }

    private void open(ReportType type) {
        ReportRequest request = samples.of(type);
        file = Samples.file(reports.draft(request, reports.fields(request)));
        document = Samples.read(file);
    }

    @Test
    void pagesAreA4UprightWithMarginsInTheDecreesRange() {
        CTSectPr page = firstSection();
        assertThat(millimetres(page.getPgSz().getW())).isEqualTo(210);
        assertThat(millimetres(page.getPgSz().getH())).isEqualTo(297);
        assertThat(page.getPgSz().getOrient()).isEqualTo(STPageOrientation.PORTRAIT);
        assertThat(millimetres(page.getPgMar().getTop())).isBetween(20L, 25L);
        assertThat(millimetres(page.getPgMar().getBottom())).isBetween(20L, 25L);
        assertThat(millimetres(page.getPgMar().getLeft())).isBetween(30L, 35L);
        assertThat(millimetres(page.getPgMar().getRight())).isBetween(15L, 20L);
    }

    @Test
    void everyLetterIsBlackTimesNewRoman() {
        assertThat(paragraphs().flatMap(paragraph -> paragraph.getRuns().stream()))
                .isNotEmpty()
                .allSatisfy(run -> {
                    assertThat(run.getFontFamily()).isEqualTo("Times New Roman");
                    assertThat(run.getColor()).isEqualTo("000000");
                });
    }

    @Test
    void theHeadIsATableOfTwoColumnsWithoutBorders() {
        XWPFTable head = document.getTables().getFirst();
        assertThat(document.getBodyElements().getFirst().getElementType()).isEqualTo(BodyElementType.TABLE);
        assertThat(head.getRow(0).getTableCells()).hasSize(2);
        assertThat(head.getTopBorderType()).isNull();
        assertThat(head.getInsideVBorderType()).isNull();
        List<XWPFParagraph> issuer = lines(head, 0, 0);
        assertThat(issuer.get(0).getText()).isEqualTo("UBND TỈNH QUẢNG NGÃI");
        assertThat(isBold(issuer.get(0))).isFalse();
        assertThat(issuer.get(1).getText()).isEqualTo("VĂN PHÒNG");
        assertThat(isBold(issuer.get(1))).isTrue();
        assertThat(lines(head, 1, 0).getFirst().getText()).isEqualTo("Số: 519/BC-VP");
        List<XWPFParagraph> nation = lines(head, 0, 1);
        assertThat(nation.get(0).getText()).isEqualTo("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        assertThat(nation.get(1).getText()).isEqualTo("Độc lập - Tự do - Hạnh phúc");
        assertThat(isBold(nation.get(1))).isTrue();
        assertThat(size(nation.get(0))).isBetween(12, 13);
        assertThat(size(nation.get(1))).isBetween(13, 14);
        XWPFParagraph day = lines(head, 1, 1).getFirst();
        assertThat(day.getText()).isEqualTo("Quảng Ngãi, ngày 15 tháng 5 năm 2020");
        assertThat(day.getRuns().getFirst().isItalic()).isTrue();
    }

    @Test
    void rulesStandBelowIssuerMottoAndTitle() {
        XWPFTable head = document.getTables().getFirst();
        assertThat(Stream.of(
                        lines(head, 0, 0).getLast(),
                        lines(head, 0, 1).getLast(),
                        document.getParagraphs().get(2)))
                .allSatisfy(rule ->
                        assertThat(rule.getCTP().getPPr().getPBdr().isSetTop()).isTrue());
    }

    @Test
    void theTitleIsBoldAndCentredAboveWhatItIsAbout() {
        List<XWPFParagraph> title = document.getParagraphs().subList(0, 2);
        assertThat(title.get(0).getText()).isEqualTo("BÁO CÁO");
        assertThat(title.get(1).getText()).startsWith("Về rà soát, đánh giá hiệu quả");
        assertThat(title).allSatisfy(line -> {
            assertThat(line.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
            assertThat(isBold(line)).isTrue();
            assertThat(size(line)).isBetween(13, 14);
        });
        assertThat(document.getParagraphs().get(3).getText()).isEqualTo("Kính gửi: Sở Tài chính.");
    }

    @Test
    void severalAddresseesStandBelowEachOther() {
        open(ReportType.RESOLUTION);
        assertThat(texts().skip(3).limit(3))
                .containsExactly("Kính gửi:", "- Văn phòng Chính phủ;", "- Bộ Thông tin và Truyền thông.");
    }

    @Test
    void basesAreItalicLinesThatEndWithSemicolonsAndTheLastWithAFullStop() {
        open(ReportType.ANNUAL);
        List<XWPFParagraph> bases = document.getParagraphs().stream()
                .filter(one -> one.getText().startsWith("Căn cứ"))
                .toList();
        assertThat(bases)
                .hasSize(7)
                .allSatisfy(one -> assertThat(one.getRuns())
                        .allSatisfy(run -> assertThat(run.isItalic()).isTrue()));
        assertThat(bases.subList(0, 6))
                .allSatisfy(one -> assertThat(one.getText()).endsWith(";"));
        assertThat(bases.getLast().getText()).endsWith(".");
    }

    @Test
    void theBodyIsJustifiedIndentedAndSpaced() {
        XWPFParagraph opening = paragraph("Thực hiện Công văn");
        assertThat(opening.getAlignment()).isEqualTo(ParagraphAlignment.BOTH);
        assertThat(opening.getFirstLineIndent() / MM).isBetween(10.0, 12.8);
        assertThat(opening.getSpacingBefore()).isGreaterThanOrEqualTo(120);
        assertThat(opening.getSpacingBetween()).isBetween(1.0, 1.5);
        assertThat(size(opening)).isBetween(13, 14);
    }

    @Test
    void headingsComeInTheOrderOfTheSkeleton() {
        assertThat(headings()).containsExactly("I.", "1.", "a)", "b)", "2.", "3.", "4.", "II.", "III.");
        open(ReportType.ANNUAL);
        assertThat(headings())
                .containsExactly(
                        "I.", "II.", "1.", "2.", "2.1.", "a)", "b)", "c)", "d)", "2.2.", "a)", "b)", "3.", "4.", "5.",
                        "6.", "7.", "III.", "IV.", "1.", "2.", "V.");
    }

    @Test
    void headingsOfTheFirstLevelAreBoldCapitalsAndLettersAreUpright() {
        XWPFParagraph first = paragraph("I. ĐÁNH GIÁ KẾT QUẢ");
        assertThat(isBold(first)).isTrue();
        assertThat(first.getText()).isUpperCase();
        assertThat(isBold(paragraph("2. Bố trí, sử dụng kinh phí"))).isTrue();
        assertThat(isBold(paragraph("a) Môi trường pháp lý"))).isFalse();
    }

    @Test
    void theTextEndsWithItsSign() {
        for (ReportType type : ReportType.values()) {
            open(type);
            assertThat(texts().filter(text -> text.endsWith("./."))).hasSize(1);
            assertThat(texts().filter(text -> text.startsWith("Trên đây là"))).allMatch(text -> text.endsWith("./."));
        }
    }

    @Test
    void theFootNamesRecipientsToTheLeftAndWhoSignsToTheRight() {
        XWPFTable foot = document.getTables().get(2);
        List<XWPFParagraph> recipients = lines(foot, 0, 0);
        assertThat(recipients.get(0).getText()).isEqualTo("Nơi nhận:");
        assertThat(recipients.get(0).getRuns().getFirst().isItalic()).isTrue();
        assertThat(isBold(recipients.get(0))).isTrue();
        assertThat(size(recipients.get(0))).isEqualTo(12);
        assertThat(recipients.get(1).getText()).isEqualTo("- Như trên;");
        assertThat(size(recipients.get(1))).isEqualTo(11);
        assertThat(recipients.getLast().getText()).isEqualTo("- Lưu: VT, CBTH.");
        List<XWPFParagraph> signature = lines(foot, 0, 1);
        assertThat(signature.get(0).getText()).isEqualTo("KT. CHÁNH VĂN PHÒNG");
        assertThat(signature.get(1).getText()).isEqualTo("PHÓ CHÁNH VĂN PHÒNG");
        assertThat(signature.getLast().getText()).isEqualTo("Trương Minh Sang");
        assertThat(isBold(signature.getLast())).isTrue();
        assertThat(foot.getTopBorderType()).isNull();
    }

    @Test
    void whoseSignerNoSourceTellsIsLeftForSigning() {
        open(ReportType.RESOLUTION);
        List<XWPFParagraph> signature = lines(document.getTables().getLast(), 0, 1);
        assertThat(signature.getFirst().getText()).isEqualTo("TM. ỦY BAN NHÂN DÂN");
        assertThat(signature.getLast().getText()).isEmpty();
    }

    @Test
    void pagesAreNumberedInTheMiddleOfTheTopMarginFromTheSecondOn() {
        CTSectPr page = firstSection();
        assertThat(page.isSetTitlePg()).isTrue();
        assertThat(document.getHeaderList()).hasSize(2);
        assertThat(document.getHeaderList())
                .filteredOn(header -> new String(
                                Samples.part(
                                        file,
                                        header.getPackagePart()
                                                .getPartName()
                                                .getName()
                                                .substring(1)),
                                StandardCharsets.UTF_8)
                        .contains("PAGE"))
                .singleElement()
                .satisfies(header -> {
                    assertThat(header.getParagraphs()).hasSize(1);
                    assertThat(header.getParagraphArray(0).getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
                });
        assertThat(document.getFooterList()).isEmpty();
    }

    @Test
    void theAnnexLiesOnPagesOfItsOwnWithNumbersOfTheirOwn() {
        CTSectPr annex = document.getDocument().getBody().getSectPr();
        assertThat(annex.getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
        assertThat(millimetres(annex.getPgSz().getW())).isEqualTo(297);
        assertThat(annex.getPgNumType().getStart()).isEqualTo(BigInteger.ONE);
        XWPFParagraph name = paragraph("Phụ lục");
        assertThat(isBold(name)).isTrue();
        assertThat(size(name)).isEqualTo(14);
        XWPFParagraph with = paragraph("(Kèm theo Báo cáo số 519/BC-VP ngày 15 tháng 5 năm 2020 của Văn phòng)");
        assertThat(with.getRuns().getFirst().isItalic()).isTrue();
        assertThat(paragraph("ĐVT: Tr đồng").getAlignment()).isEqualTo(ParagraphAlignment.RIGHT);
    }

    @Test
    void theAnnexHasSeventeenColumnsBelowThreeLinesOfHeads() {
        XWPFTable annex = document.getTables().getLast();
        assertThat(annex.getCTTbl().getTblGrid().sizeOfGridColArray()).isEqualTo(17);
        assertThat(annex.getRows().subList(0, 3)).allMatch(row -> row.isRepeatHeader());
        assertThat(annex.getRow(3).isRepeatHeader()).isFalse();
        assertThat(annex.getRow(4).getTableCells().stream().map(XWPFTableCell::getText))
                .hasSize(17)
                .contains("625,3", "KT X", "Đạt", "X");
        assertThat(annex.getRows().getLast().getCell(5).getText()).isEqualTo("7.341,4");
    }

    @Test
    void everyFigureStandsInABookmarkAndLeadsToItsSource() {
        String text = new String(Samples.part(file, "word/document.xml"), StandardCharsets.UTF_8);
        ReportRequest request = samples.of(ReportType.BUDGET_REVIEW);
        ReportDraft draft = reports.draft(request, reports.fields(request));
        assertThat(draft.figures())
                .hasSizeGreaterThan(80)
                .allSatisfy(figure -> assertThat(text).contains("w:name=\"" + figure.bookmark() + "\""));
        assertThat(Pattern.compile("<w:bookmarkStart").matcher(text).results().count())
                .isEqualTo(Pattern.compile("<w:bookmarkEnd")
                        .matcher(text)
                        .results()
                        .count());
        assertThat(new String(Samples.part(file, "word/_rels/document.xml.rels"), StandardCharsets.UTF_8))
                .contains(Samples.ADDRESS
                        + "/?agency=P51%3Avp-ubnd&amp;indicator=budget_task_executed_money&amp;figure=");
    }

    @Test
    void theSameReportHasTheSameTextByteForByte() {
        for (ReportType type : ReportType.values()) {
            open(type);
            byte[] before = Samples.part(file, "word/document.xml");
            open(type);
            assertThat(Samples.part(file, "word/document.xml")).isEqualTo(before);
        }
    }

    private List<String> headings() {
        return document.getParagraphs().stream()
                .filter(one -> one.getStyle() != null && one.getStyle().startsWith("Heading"))
                .map(one -> one.getText().substring(0, one.getText().indexOf(' ')))
                .toList();
    }

    private CTSectPr firstSection() {
        return document.getParagraphs().stream()
                .filter(one ->
                        one.getCTP().getPPr() != null && one.getCTP().getPPr().isSetSectPr())
                .map(one -> one.getCTP().getPPr().getSectPr())
                .findFirst()
                .orElseThrow();
    }

    private XWPFParagraph paragraph(String start) {
        return document.getParagraphs().stream()
                .filter(one -> one.getText().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private Stream<String> texts() {
        return document.getParagraphs().stream().map(XWPFParagraph::getText);
    }

    private Stream<XWPFParagraph> paragraphs() {
        return Stream.concat(
                document.getParagraphs().stream(),
                document.getTables().stream()
                        .flatMap(table -> table.getRows().stream())
                        .flatMap(row -> row.getTableCells().stream())
                        .flatMap(cell -> cell.getParagraphs().stream()));
    }

    private static List<XWPFParagraph> lines(XWPFTable table, int row, int column) {
        return table.getRow(row).getCell(column).getParagraphs();
    }

    private static boolean isBold(XWPFParagraph paragraph) {
        return paragraph.getRuns().stream().allMatch(run -> run.isBold());
    }

    private static int size(XWPFParagraph paragraph) {
        return paragraph.getRuns().getFirst().getFontSizeAsDouble().intValue();
    }

    private static long millimetres(Object dxa) {
        return Math.round(Double.parseDouble(dxa.toString()) / MM);
    }
}
