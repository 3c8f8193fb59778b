package vn.chiso.base.word;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * Pages as Nghị định 30/2020/NĐ-CP asks: A4, Times New Roman, the number of the page in the middle of the top margin from
 * the second page on.
 */
public final class WordPage {

    /** The type of Word files. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static final String FONT = "Times New Roman";

    /** The size of the body, in points. */
    public static final int BODY = 14;

    /** Twentieths of a point in a millimetre, which is what Word measures pages in. */
    private static final double DXA = 1440 / 25.4;

    private static final int SHORT_SIDE = mm(210);
    private static final int LONG_SIDE = mm(297);
    private static final int TOP = mm(20);
    private static final int BOTTOM = mm(20);
    private static final int LEFT = mm(30);
    private static final int RIGHT = mm(15);
    private static final int NUMBER_FROM_TOP = mm(10);
    private static final int HEADINGS = 4;

    private WordPage() {}

    /** Millimetres as Word counts them. */
    public static int mm(double millimetres) {
        return (int) Math.round(millimetres * DXA);
    }

    /** How wide the text is, in Word's measure. */
    public static int textWidth(boolean landscape) {
        return (landscape ? LONG_SIDE : SHORT_SIDE) - LEFT - RIGHT;
    }

    /** A document without a page yet, with the styles of headings. */
    public static XWPFDocument create() {
        XWPFDocument document = new XWPFDocument();
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        fonts.setEastAsia(FONT);
        styles.setDefaultFonts(fonts);
        for (int level = 1; level <= HEADINGS; level++) {
            styles.addStyle(heading(level));
        }
        return document;
    }

    /** The id of the style of a heading; 1 is the highest. */
    public static String headingStyle(int level) {
        return "Heading" + Math.min(level, HEADINGS);
    }

    private static XWPFStyle heading(int level) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(headingStyle(level));
        style.addNewName().setVal("heading " + level);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewQFormat();
        style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        CTRPr run = style.addNewRPr();
        run.addNewRFonts().setAscii(FONT);
        return new XWPFStyle(style);
    }

    /** The page of the last section, with its number on top but on its first page. */
    public static CTSectPr page(XWPFDocument document, boolean landscape) {
        CTSectPr section = document.getDocument().getBody().isSetSectPr()
                ? document.getDocument().getBody().getSectPr()
                : document.getDocument().getBody().addNewSectPr();
        if (section.sizeOfHeaderReferenceArray() == 0) {
            number(document.createHeader(HeaderFooterType.DEFAULT));
            document.createHeader(HeaderFooterType.FIRST).createParagraph();
        }
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(BigInteger.valueOf(landscape ? LONG_SIDE : SHORT_SIDE));
        size.setH(BigInteger.valueOf(landscape ? SHORT_SIDE : LONG_SIDE));
        size.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(TOP));
        margins.setBottom(BigInteger.valueOf(BOTTOM));
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setRight(BigInteger.valueOf(RIGHT));
        margins.setHeader(BigInteger.valueOf(NUMBER_FROM_TOP));
        margins.setFooter(BigInteger.valueOf(NUMBER_FROM_TOP));
        margins.setGutter(BigInteger.ZERO);
        if (!section.isSetTitlePg()) {
            section.addNewTitlePg();
        }
        return section;
    }

    /** Ends the section at hand and begins one whose pages are counted anew. */
    public static void nextSection(XWPFDocument document, boolean landscape) {
        CTSectPr before = page(document, false);
        document.createParagraph().getCTP().addNewPPr().setSectPr(before);
        page(document, landscape);
        CTSectPr next = document.getDocument().getBody().getSectPr();
        (next.isSetPgNumType() ? next.getPgNumType() : next.addNewPgNumType()).setStart(BigInteger.ONE);
    }

    private static void number(XWPFHeader header) {
        XWPFParagraph paragraph = header.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        var run = new XWPFRun(field.addNewR(), (IRunBody) paragraph);
        run.setFontFamily(FONT);
        run.setFontSize(BODY);
        run.setText("2");
    }

    /** The document as bytes. */
    public static void write(XWPFDocument document, OutputStream out) {
        try (document) {
            document.write(out);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
