package vn.chiso.comparison.ui;

import java.util.Locale;
import java.util.stream.Collectors;
import vn.chiso.base.text.Texts;
import vn.chiso.comparison.Comparison;
import vn.chiso.comparison.ComparisonRequest;
import vn.chiso.comparison.SubjectChoice;

/** What was chosen, in words. */
final class CompareTexts {

    private CompareTexts() {}

    /** "So sánh · tỉnh Quảng Bình · năm 2015". */
    static String name(ComparisonRequest request, Locale locale) {
        return String.join(
                " · ", Texts.get("compare.title", locale), request.unit().fullName(), years(request, locale));
    }

    /** "năm 2015", "các năm 2013–2015", "Số mới nhất". */
    static String years(ComparisonRequest request, Locale locale) {
        return request.years().isEmpty()
                ? numbers(request, locale)
                : Texts.get(
                        request.years().size() == 1 ? "compare.year" : "compare.years",
                        locale,
                        numbers(request, locale));
    }

    /** "2015", "2013–2015", "2013 · 2015", "Số mới nhất". */
    static String numbers(ComparisonRequest request, Locale locale) {
        if (request.years().isEmpty()) {
            return Texts.get("compare.latest", locale);
        }
        int first = request.years().getFirst();
        int last = request.years().getLast();
        boolean span =
                request.years().size() > 2 && last - first == request.years().size() - 1;
        return span
                ? first + "–" + last
                : request.years().stream().map(String::valueOf).collect(Collectors.joining(" · "));
    }

    /** "Cơ quan được kiểm tra · 11". */
    static String subjects(Comparison comparison, Locale locale) {
        return Texts.get(
                "compare.subjects.value",
                locale,
                choice(comparison, locale),
                comparison.subjects().size() + comparison.hiddenSubjects());
    }

    private static String choice(Comparison comparison, Locale locale) {
        return switch (comparison.request().subjects()) {
            case SubjectChoice.OfType type -> Texts.get(type.type().key(), locale);
            case SubjectChoice.OfLevel level -> Texts.get(level.level().key(), locale);
            case SubjectChoice.OwnGroup group when !comparison.groupName().isEmpty() -> comparison.groupName();
            case SubjectChoice other -> Texts.get(other.key(), locale);
        };
    }
}
