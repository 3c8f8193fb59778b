package vn.chiso.round.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.chiso.base.text.Texts;
import vn.chiso.round.Report;
import vn.chiso.round.Stage;

/** The reports of a round by stage, as one bar with its numbers below. */
final class ProgressBar extends Div {

    private static final long serialVersionUID = 1L;
    private static final int FULL = 100;
    private static final List<Stage> ORDER =
            List.of(Stage.APPROVED, Stage.SUBMITTED, Stage.WITH_HEAD, Stage.RETURNED, Stage.DRAFT);

    ProgressBar(List<Report> reports, LocalDate today, Locale locale) {
        addClassName("progress");
        Map<Stage, Integer> counts = new EnumMap<>(Stage.class);
        reports.forEach(report -> counts.merge(report.stage(), 1, Integer::sum));
        long late = reports.stream().filter(report -> report.isLate(today)).count();
        Div bar = new Div();
        bar.addClassName("progress__bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        Div legend = new Div();
        legend.addClassName("progress__legend");
        for (Stage stage : ORDER) {
            int count = counts.getOrDefault(stage, 0);
            if (count > 0) {
                Span part = new Span();
                part.addClassNames("progress__part", className(stage));
                part.getStyle().set("flex-grow", String.valueOf(count));
                bar.add(part);
                Span swatch = new Span();
                swatch.addClassNames("progress__swatch", className(stage));
                legend.add(new Span(swatch, new Span(Texts.get(stage.key(), locale) + " " + count)));
            }
        }
        if (!reports.isEmpty()) {
            legend.add(new Span(sum(reports, locale)));
        }
        if (late > 0) {
            Span word = new Span(Texts.get("round.late", locale, String.valueOf(late)));
            word.addClassName("progress__late");
            legend.add(word);
        }
        add(bar, legend);
    }

    /** How much of what is required was answered, by all together, and how many agencies have answered all of it. */
    private static String sum(List<Report> reports, Locale locale) {
        int required = reports.stream().mapToInt(Report::required).sum();
        int answered = reports.stream()
                .mapToInt(report -> Math.min(report.requiredAnswered(), report.required()))
                .sum();
        return Texts.get(
                "round.sum",
                locale,
                required == 0 ? FULL : FULL * answered / required,
                reports.stream().filter(Report::isComplete).count(),
                reports.size());
    }

    private static String className(Stage stage) {
        return "progress--" + stage.name().toLowerCase(Locale.ROOT);
    }
}
