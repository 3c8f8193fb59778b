package vn.chiso.reading.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Lines of a PDF with text, put together to the paragraphs that they were set from. */
final class PdfLines extends PDFTextStripper {

    private static final int MOST_PAGES = 1_000;
    private static final int MOST_LETTERS = 6_000_000;

    /** A gap of so many times the height of the letters parts cells of a table. */
    private static final float CELL = 2.5f;

    /** A first line begins so far in, in points. */
    private static final float INDENT = 12;

    /** A line that ends nearer to the margin than this part of its page goes on in the next one. */
    private static final float FULL = 0.09f;

    private static final Pattern PAGE_NUMBER = Pattern.compile("[-–\\s]*\\d{1,4}[-–\\s]*");
    private static final Pattern BEGINS = Pattern.compile(
            "(?:[-–—+·•▪*]\\s|[IVXL]{1,6}[.)]\\s|\\d{1,2}[.)]\\s|\\d{1,2}\\.\\d{1,2}|[a-zđ][.)]\\s|Nơi nhận).*");

    private record Line(String text, float from, float to, float pageWidth, boolean first) {}

    private final String name;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private float from;
    private float to;
    private float pageWidth;
    private boolean firstOfPage;
    private int letters;

    private PdfLines(String name) {
        this.name = name;
        setSortByPosition(true);
        setLineSeparator("\n");
    }

    static List<String> read(Path file, String name) throws IOException {
        PdfBombs.refuse(Files.readAllBytes(file), name);
        try (PDDocument document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (document.isEncrypted()) {
                throw new ReportRefused("reading.refused.protected", name);
            }
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new ReportRefused("reading.refused.long", name);
            }
            PdfLines lines = new PdfLines(name);
            lines.getText(document);
            return lines.paragraphs();
        } catch (InvalidPasswordException locked) {
            throw new ReportRefused("reading.refused.protected", name);
        } catch (IOException broken) {
            ReportRefused refused = new ReportRefused("reading.refused.damaged", name);
            refused.initCause(broken);
            throw refused;
        }
    }

    @Override
    protected void startPage(PDPage page) {
        pageWidth = page.getMediaBox().getWidth();
        firstOfPage = true;
    }

    @Override
    protected void writeString(String written, List<TextPosition> positions) {
        if (positions.isEmpty()) {
            return;
        }
        TextPosition first = positions.getFirst();
        if (text.isEmpty()) {
            from = first.getXDirAdj();
        } else if (first.getXDirAdj() - to > CELL * Math.max(first.getHeightDir(), 4)) {
            text.append('\t');
        }
        text.append(written);
        TextPosition last = positions.getLast();
        to = last.getXDirAdj() + last.getWidthDirAdj();
        letters += written.length();
        if (letters > MOST_LETTERS) {
            throw new ReportRefused("reading.refused.long", name);
        }
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void endPage(PDPage page) {
        endLine();
    }

    private void endLine() {
        String line = text.toString().replace(" \t", "\t").replace("\t ", "\t").strip();
        text.setLength(0);
        if (!line.isEmpty()) {
            lines.add(new Line(line, from, to, pageWidth, firstOfPage));
            firstOfPage = false;
        }
    }

    private List<String> paragraphs() {
        List<Line> kept = lines.stream()
                .filter(line ->
                        !(line.first() && PAGE_NUMBER.matcher(line.text()).matches()))
                .toList();
        float left = (float) kept.stream()
                .filter(line -> line.text().length() > 40)
                .mapToDouble(Line::from)
                .min()
                .orElse(0);
        float right = (float) kept.stream()
                .mapToDouble(Line::to)
                .sorted()
                .skip(kept.size() * 9L / 10)
                .findFirst()
                .orElse(0);
        List<String> paragraphs = new ArrayList<>();
        @Nullable Line before = null;
        for (Line line : kept) {
            boolean goesOn = before != null
                    && before.to() > right - FULL * before.pageWidth()
                    && line.from() < left + INDENT
                    && line.text().indexOf('\t') < 0
                    && before.text().indexOf('\t') < 0
                    && !BEGINS.matcher(line.text()).matches();
            if (goesOn) {
                paragraphs.set(paragraphs.size() - 1, paragraphs.getLast() + " " + line.text());
            } else {
                paragraphs.add(line.text());
            }
            before = line;
        }
        return paragraphs;
    }
}
