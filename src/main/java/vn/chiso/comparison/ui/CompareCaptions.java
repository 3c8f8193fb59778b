package vn.chiso.comparison.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chiso.base.table.ExportCaption;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.Texts;
import vn.chiso.comparison.Comparison;
import vn.chiso.dashboard.ui.LeftNotice;
import vn.chiso.document.DocumentNames;
import vn.chiso.observation.ui.Sign;

/** What is written around a saved comparison. */
final class CompareCaptions {

    private CompareCaptions() {}

    static ExportCaption of(Comparison comparison, Drawn drawn, CompareContext context, Locale locale) {
        String filter = Texts.get(
                "compare.export.filter",
                locale,
                comparison.request().unit().fullName(),
                CompareTexts.subjects(comparison, locale),
                Texts.get(
                        "compare.indicators.value",
                        locale,
                        comparison.indicators().size(),
                        groups(comparison)));
        LocalDate day = comparison.request().boundaries();
        String on = day == null ? "" : " · " + Texts.get("dashboard.boundaries.carried", locale, DateText.format(day));
        if (!comparison.left().isEmpty()) {
            on += " · " + LeftNotice.count(comparison.left(), locale);
        }
        return new ExportCaption(
                drawn.title(),
                drawn.subtitle(),
                filter + on,
                CompareTexts.years(comparison.request(), locale),
                source(comparison, context, locale),
                legend(drawn, locale),
                mark(drawn, context, locale));
    }

    /** The marks, and what is said below the drawing: a picture that leaves the page must not lose its reservations. */
    private static String legend(Drawn drawn, Locale locale) {
        Stream<String> signs = drawn.signs().isEmpty()
                ? Stream.empty()
                : Stream.of(Texts.get("files.legend", locale, Sign.legend(drawn.signs(), locale)));
        return Stream.concat(signs, drawn.foot().stream().flatMap(line -> Foot.words(line).stream()))
                .collect(Collectors.joining(" · "));
    }

    private static long groups(Comparison comparison) {
        return comparison.indicators().stream()
                .map(one -> one.groupId())
                .distinct()
                .count();
    }

    private static String source(Comparison comparison, CompareContext context, Locale locale) {
        List<String> cited = new ArrayList<>(comparison.origins().documents().stream()
                .map(id -> DocumentNames.of(context.documents().byId(id), locale))
                .toList());
        comparison.origins().files().forEach(file -> cited.add(Texts.get("files.source.file", locale, file)));
        if (comparison.origins().typed()) {
            cited.add(Texts.get("grid.source.entered", locale));
        }
        return Texts.get(
                "files.source", locale, String.join("; ", cited), DateText.format(DateText.today(context.clock())));
    }

    private static String mark(Drawn drawn, CompareContext context, Locale locale) {
        if (context.exports().simulated()) {
            return Texts.get("files.simulated", locale);
        }
        return drawn.signs().contains(Sign.DRAFT) ? Texts.get("files.unapproved", locale) : "";
    }
}
