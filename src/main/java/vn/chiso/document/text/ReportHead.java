package vn.chiso.document.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of itself above its first sentence, as far as it does.
 *
 * @param number number and symbol, such as {@code 120/BC-UBND}; null where there is none, or only the symbol
 * @param place where it was written; null where it does not say
 * @param title what it is about; empty where it does not say
 * @param year the year that the title names last; null for none
 */
public record ReportHead(
        @Nullable String number,
        @Nullable LocalDate issued,
        @Nullable String place,
        String title,
        @Nullable Integer year) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern NUMBER =
            Pattern.compile("^[*\\s]*số\\s*:\\s*(\\d+)\\s*(/\\s*[\\p{L}\\d&]+(?:\\s*-\\s*[\\p{L}\\d&]+)*)", FLAGS);

    private static final Pattern DATE =
            Pattern.compile("([\\p{L} ]+),\\s*ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})", FLAGS);

    private static final Pattern REPORT = Pattern.compile("^báo cáo\\s*:?$", FLAGS);

    /** How the first sentence of a report begins. */
    private static final Pattern BODY =
            Pattern.compile("^(thực hiện|căn cứ|kính gửi|để|nhằm|trong|năm|sau|theo|qua)\\b.*", FLAGS);

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");

    private static final int LONGEST_TITLE = 600;

    /** Reads what stands above the first heading. */
    public static ReportHead of(ReportText text) {
        List<String> lines = text.sections().stream()
                .filter(section -> section.path().equals(Section.OPENING))
                .flatMap(section -> section.passages().stream())
                .flatMap(passage -> passage.cells().stream())
                .flatMap(String::lines)
                .map(line -> line.replace("*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
        String number = null;
        Matcher dated = null;
        List<String> title = new ArrayList<>();
        boolean named = false;
        for (String line : lines) {
            if (BODY.matcher(line).matches()) {
                break;
            }
            Matcher numbered = NUMBER.matcher(line);
            Matcher day = DATE.matcher(line);
            if (numbered.find()) {
                number = (numbered.group(1) + numbered.group(2)).replaceAll("\\s+", "");
            } else if (day.find()) {
                dated = day;
            } else if (REPORT.matcher(line).matches()) {
                named = true;
            } else if (named) {
                title.add(line);
            }
        }
        String about = String.join(" ", title);
        return new ReportHead(
                number,
                dated == null ? null : day(dated),
                dated == null ? null : dated.group(1).strip(),
                about.substring(0, Math.min(about.length(), LONGEST_TITLE)),
                YEAR.matcher(about)
                        .results()
                        .map(MatchResult::group)
                        .reduce((first, last) -> last)
                        .map(Integer::valueOf)
                        .orElse(null));
    }

    private static @Nullable LocalDate day(Matcher dated) {
        try {
            return LocalDate.of(
                    Integer.parseInt(dated.group(4)),
                    Integer.parseInt(dated.group(3)),
                    Integer.parseInt(dated.group(2)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
