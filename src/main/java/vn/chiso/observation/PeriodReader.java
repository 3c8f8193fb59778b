package vn.chiso.observation;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.VietnameseText;

/**
 * Reads what people write for a period: {@code 2015}, {@code năm 2015}, {@code giai đoạn 2016–2019}, {@code quý II/2023},
 * {@code tháng 5/2023}, {@code 6 tháng đầu năm 2023}, {@code tại 15/5/2020}, {@code 01/01/2016 – 30/06/2019}; the other way
 * round than {@link FigureText#period}. A campaign ("Đợt 1 năm 2023") does not tell its days and is not read.
 */
public final class PeriodReader {

    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final String DAY = "(\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4})";
    private static final String OF = "(?: nam |[ /.-]+)";
    private static final Map<String, Integer> QUARTERS = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);

    private record Form(Pattern words, Function<MatchResult, Optional<NewPeriod>> meaning) {

        static Form of(String words, Function<MatchResult, Optional<NewPeriod>> meaning) {
            return new Form(Pattern.compile(words), meaning);
        }
    }

    private static final List<Form> FORMS = List.of(
            Form.of("(?:nam |year )?" + YEAR, found -> Optional.of(NewPeriod.year(number(found, 1)))),
            Form.of(
                    "(?:giai doan |gd |period |nam |tu nam )?" + YEAR + " ?(?:-|den|den nam|to) ?" + YEAR,
                    PeriodReader::years),
            Form.of(
                    "(?:quy |q|quarter )(iv|i{1,3}|[1-4])" + OF + YEAR,
                    found -> Optional.of(NewPeriod.quarter(number(found, 2), quarter(found.group(1))))),
            Form.of(
                    "(?:thang |t)?(0?[1-9]|1[0-2])(?: nam |[/.-])" + YEAR,
                    found -> Optional.of(NewPeriod.month(number(found, 2), number(found, 1)))),
            Form.of(
                    "(?:6 thang|6t|sau thang|nua) (dau|cuoi)(?: nam)?[ /]" + YEAR,
                    found -> Optional.of(
                            NewPeriod.half(number(found, 2), found.group(1).equals("dau") ? 1 : 2))),
            Form.of(
                    "(first|second) half of " + YEAR,
                    found -> Optional.of(
                            NewPeriod.half(number(found, 2), found.group(1).equals("first") ? 1 : 2))),
            Form.of("(?:tai |tai ngay |den |den ngay |ngay |as of |on )?" + DAY, PeriodReader::day),
            Form.of("(?:tu |tu ngay )?" + DAY + " ?(?:-|den|den ngay|to) ?" + DAY, PeriodReader::days));

    private PeriodReader() {}

    /** The period that a text names; empty when it names none that is read. */
    public static Optional<NewPeriod> read(String text) {
        String folded = VietnameseText.fold(text);
        for (Form form : FORMS) {
            Matcher matcher = form.words().matcher(folded);
            if (matcher.matches()) {
                return form.meaning().apply(matcher);
            }
        }
        return Optional.empty();
    }

    private static Optional<NewPeriod> years(MatchResult found) {
        int first = number(found, 1);
        int last = number(found, 2);
        return first < last ? range(Year.of(first).atDay(1), LocalDate.of(last, 12, 31)) : Optional.empty();
    }

    private static Optional<NewPeriod> day(MatchResult found) {
        return DateText.parse(found.group(1)).map(day -> new NewPeriod(PeriodKind.AS_OF, day, day, ""));
    }

    private static Optional<NewPeriod> days(MatchResult found) {
        return DateText.parse(found.group(1))
                .flatMap(start ->
                        DateText.parse(found.group(2)).filter(start::isBefore).flatMap(end -> range(start, end)));
    }

    private static Optional<NewPeriod> range(LocalDate start, LocalDate end) {
        return Optional.of(new NewPeriod(PeriodKind.RANGE, start, end, ""));
    }

    private static int quarter(String word) {
        return QUARTERS.containsKey(word) ? QUARTERS.get(word) : Integer.parseInt(word);
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
