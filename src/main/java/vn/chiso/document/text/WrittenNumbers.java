package vn.chiso.document.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.NumberInput;
import vn.chiso.document.text.WrittenNumber.Role;

/**
 * Finds the numbers of a passage. What is no amount is recognised first (numbers of documents, days, years, levels, names)
 * and takes its digits away from what follows.
 */
public final class WrittenNumbers {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern HEAD =
            Pattern.compile("^(?:[IVXL]{1,6}\\s?[.)/]|(?:\\d{1,2}\\.){1,4}(?:\\d{1,2}\\.?)?(?=\\s)|\\d{1,2}\\))");
    private static final Pattern ROW_HEAD = Pattern.compile("^\\d{1,3}(?=\t)");

    /** {@code 16/2017/QĐ-UBND}, {@code 36a/NQ-CP}, {@code 31-CTr/TU}. */
    private static final Pattern SYMBOL =
            Pattern.compile("\\d+\\p{L}?\\s?(?:/\\d{4})?(?:/\\s?|-)\\p{Lu}[\\p{L}&]*(?:[-/]\\p{L}[\\p{L}&\\d]*)*");

    private static final Pattern CITED = Pattern.compile(
            "(?:(?:nghị định|nghị quyết|quyết định|thông tư|công văn|kế hoạch|chỉ thị|chương trình|thông báo|luật"
                    + "|điều|khoản|chương|phụ lục|biểu|bảng|nq)\\s+(?:số\\s+)?|(?<!tổng )\\bsố:?\\s+)(\\d+\\p{L}?)(?![.,]?\\d|\\s?%|\\s?/\\s?\\d)",
            FLAGS);
    private static final Pattern DAY =
            Pattern.compile("\\b\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?(?:19|20)\\d{2}\\b");
    private static final Pattern DAY_IN_WORDS =
            Pattern.compile("(?:ngày\\s+\\d{1,2}\\s+)?tháng\\s+\\d{1,2}(?:\\s+năm\\s+\\d{4}|\\s?/\\s?\\d{4})?", FLAGS);
    private static final Pattern MONTH = Pattern.compile("\\b(?:0?[1-9]|1[0-2])/(?:19|20)\\d{2}\\b");
    private static final Pattern YEARS =
            Pattern.compile("(?<![\\d.,/])(?:19|20)\\d{2}\\s?[-–—]\\s?(?:19|20)\\d{2}(?![\\d/])");
    private static final Pattern YEAR = Pattern.compile(
            "(?:năm|giai đoạn|đến|từ|quý)\\s+((?:19|20)\\d{2})(?![\\d.,]\\d|\\s?%|\\s?/\\s?\\d)", FLAGS);
    private static final Pattern LEVELS = Pattern.compile(
            "(?:mức độ|cấp độ|mức|(?<!cung )cấp|loại|hạng|bậc|đợt|lần|bảng)\\s+\\(?(\\d{1,2}"
                    + "(?:\\s?(?:và|đến|-)\\s?\\d(?![\\d/%]|[.,]\\d)"
                    + "|,\\s?\\d(?=\\s*(?:[.;,:)](?!\\d)|$|trên|trong|của|nhằm|theo|và|tại|năm)))*)(?![\\d/%]|[.,]\\d)",
            FLAGS);
    private static final Pattern ALWAYS = Pattern.compile("\\b24/(?:24|7)\\b");
    private static final Pattern IN_NAME =
            Pattern.compile("(?<=\\p{L}[-_.]?)\\d+\\p{L}*|\\b\\d+\\p{L}(?!\\p{L})|\\b\\d+(?=-\\p{L})");

    private static final String DIGITS = "\\d+(?:[.,]\\d+)*";
    private static final Pattern FRACTION =
            Pattern.compile("(" + DIGITS + ")\\s?\\p{L}{0,3}\\s?/\\s?(" + DIGITS + ")(?![\\d/])");
    private static final Pattern AMOUNT = Pattern.compile(DIGITS + "(?:\\s?%)?");
    private static final Pattern CELL = Pattern.compile("(?<=\t)[\\d.,]+ \\d+(?=\t|$)");

    private final String text;
    private final List<WrittenNumber> found = new ArrayList<>();

    private WrittenNumbers(String text) {
        this.text = text;
    }

    /** The numbers of a passage, from left to right; none within another. */
    public static List<WrittenNumber> in(Passage passage) {
        WrittenNumbers numbers = new WrittenNumbers(passage.text());
        if (passage.kind() == PassageKind.ROW) {
            numbers.mark(Role.ORDINAL, ROW_HEAD, 0);
        } else {
            numbers.mark(Role.ORDINAL, HEAD, 0);
        }
        return numbers.read();
    }

    private List<WrittenNumber> read() {
        mark(Role.REFERENCE, SYMBOL, 0);
        mark(Role.DATE, DAY, 0);
        mark(Role.DATE, DAY_IN_WORDS, 0);
        mark(Role.DATE, MONTH, 0);
        mark(Role.REFERENCE, CITED, 1);
        mark(Role.YEAR, YEARS, 0);
        mark(Role.YEAR, YEAR, 1);
        mark(Role.LEVEL, LEVELS, 1);
        mark(Role.NAME, ALWAYS, 0);
        each(CELL, 0, this::amount);
        each(FRACTION, 0, this::fraction);
        mark(Role.NAME, IN_NAME, 0);
        each(AMOUNT, 0, this::amount);
        found.sort(Comparator.comparingInt(WrittenNumber::start));
        return List.copyOf(found);
    }

    private void mark(Role role, Pattern pattern, int group) {
        each(pattern, group, match -> {
            String written = match.group(group);
            List<BigDecimal> values =
                    role == Role.YEAR && written.length() == 4 ? List.of(new BigDecimal(written)) : List.of();
            return new WrittenNumber(match.start(group), match.end(group), role, written, values, null, false);
        });
    }

    private void each(Pattern pattern, int group, Function<MatchResult, @Nullable WrittenNumber> read) {
        List<MatchResult> matches = pattern.matcher(text).results().toList();
        for (MatchResult match : matches) {
            if (found.stream().noneMatch(one -> one.overlaps(match.start(group), match.end(group)))) {
                @Nullable WrittenNumber number = read.apply(match);
                if (number != null) {
                    found.add(number);
                }
            }
        }
    }

    private @Nullable WrittenNumber fraction(MatchResult match) {
        List<BigDecimal> above = values(match.group(1));
        List<BigDecimal> below = values(match.group(2));
        return above.size() != 1 || below.size() != 1
                ? null
                : new WrittenNumber(
                        match.start(), match.end(), Role.FRACTION, match.group(), above, below.getFirst(), false);
    }

    private @Nullable WrittenNumber amount(MatchResult match) {
        String written = match.group();
        boolean percent = written.endsWith("%");
        List<BigDecimal> values = values(written);
        return values.isEmpty()
                ? null
                : new WrittenNumber(match.start(), match.end(), Role.AMOUNT, written, values, null, percent);
    }

    private static List<BigDecimal> values(String written) {
        return switch (NumberInput.read(written)) {
            case NumberInput.Read read -> List.of(read.number());
            case NumberInput.Ambiguous both -> List.of(both.asThousands(), both.asDecimals());
            case NumberInput.NotANumber no -> List.of();
        };
    }
}
