package vn.chiso.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts the lines of a report into sections and passages; every line ends up in exactly one passage. */
final class ReportCutter {

    private static final Pattern BULLET = Pattern.compile("[-–—+·•▪*]\\s+\\S.*|[-–—+·•▪]\\p{L}.*");
    private static final Pattern FOOT =
            Pattern.compile("n[ơo]i nhận\\s*(?::.*|\\(.*|$)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ANNEX = Pattern.compile(
            "phụ lục(?:\\s+(?:số\\s+)?(\\d{1,2}|[IVX]{1,5}|[A-Z]))?\\s*[.:]?(?:\\s.{0,200})?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ANNEX_TITLE =
            Pattern.compile("(?:BÁO CÁO|BIỂU|BẢNG|DANH MỤC|DANH SÁCH|TỔNG HỢP)\\b.*");
    private static final Pattern TITLE_END = Pattern.compile("[\\s.:;]+$");

    private static final int LONGEST_TITLE = 600;

    private final Outline outline = new Outline();
    private final List<Section> sections = new ArrayList<>();
    private List<Passage> passages = new ArrayList<>();
    private String path = Section.OPENING;
    private String title = "";
    private boolean signed;
    private int annexes;

    private ReportCutter() {}

    static ReportText cut(List<String> lines) {
        ReportCutter cutter = new ReportCutter();
        ReportLines.paragraphs(lines).forEach(cutter::take);
        cutter.close();
        return new ReportText(cutter.sections);
    }

    private void take(String line) {
        if (line.indexOf(Passage.CELL_END) >= 0) {
            add(PassageKind.ROW, line);
            return;
        }
        if (FOOT.matcher(line).matches()) {
            signed = true;
            open(Section.FOOT, "");
            add(PassageKind.PARAGRAPH, line);
            return;
        }
        Matcher annex = ANNEX.matcher(line);
        if (annex.matches() && isHeadLine(line)) {
            openAnnex(annex.group(1), line);
            return;
        }
        if (signed && path.equals(Section.FOOT) && ANNEX_TITLE.matcher(line).matches() && isCapitals(line)) {
            openAnnex(null, line);
            return;
        }
        HeadingNumber number = signed && annexes == 0 ? null : HeadingNumber.of(line);
        @Nullable String heading = number == null ? null : outline.enter(number);
        if (number != null && heading != null) {
            open(heading, TITLE_END.matcher(number.title()).replaceFirst(""));
            add(PassageKind.HEADING, line);
            return;
        }
        add(BULLET.matcher(line).matches() ? PassageKind.BULLET : PassageKind.PARAGRAPH, line);
    }

    private void openAnnex(@Nullable String number, String line) {
        annexes++;
        String label = number != null ? number.toUpperCase(Locale.ROOT) : annexes == 1 ? null : String.valueOf(annexes);
        String name = label == null ? Section.ANNEX : Section.ANNEX + " " + label;
        outline.begin(name);
        open(name, line);
        add(PassageKind.HEADING, line);
    }

    /** A reference to an annex within a sentence does not open one. */
    private static boolean isHeadLine(String line) {
        return line.startsWith("PHỤ LỤC") || line.length() < 30;
    }

    private static boolean isCapitals(String line) {
        long small = line.chars().filter(Character::isLowerCase).count();
        long capital = line.chars().filter(Character::isUpperCase).count();
        return capital >= 15 && small * 4 < capital;
    }

    private void open(String next, String named) {
        close();
        path = next;
        title = named.length() > LONGEST_TITLE ? named.substring(0, LONGEST_TITLE) : named;
        passages = new ArrayList<>();
    }

    private void close() {
        if (!passages.isEmpty()) {
            sections.add(new Section(sections.size() + 1, path, title, passages));
        }
    }

    /** What is longer than any paragraph is cut between two words. */
    private void add(PassageKind kind, String text) {
        String rest = text;
        while (rest.length() > Passage.LONGEST) {
            int blank = rest.lastIndexOf(' ', Passage.LONGEST);
            int end = blank > 0 ? blank : Passage.LONGEST;
            passages.add(new Passage(passages.size() + 1, kind, rest.substring(0, end)));
            rest = rest.substring(end).strip();
        }
        passages.add(new Passage(passages.size() + 1, kind, rest));
    }
}
