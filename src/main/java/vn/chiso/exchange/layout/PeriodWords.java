package vn.chiso.exchange.layout;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds words in a title that may name a period, the most telling first. */
final class PeriodWords {

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?iu)6 tháng (?:đầu|cuối) năm \\d{4}"),
            Pattern.compile("(?iu)quý [IV1-4]+[ /]*(?:năm )?\\d{4}"),
            Pattern.compile("(?iu)tháng \\d{1,2}[ /]*(?:năm )?\\d{4}"),
            Pattern.compile("\\d{4} ?[-–] ?\\d{4}"),
            Pattern.compile("\\b\\d{1,2}/\\d{1,2}/\\d{4}\\b"),
            Pattern.compile("(?iu)(?<=năm )\\d{4}"));

    private PeriodWords() {}

    static List<String> in(String text) {
        return FORMS.stream()
                .flatMap(form -> form.matcher(text).results())
                .map(MatchResult::group)
                .toList();
    }
}
