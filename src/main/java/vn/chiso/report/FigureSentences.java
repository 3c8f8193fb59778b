package vn.chiso.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.Alternative;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.Qualifier;

/** The sentences of single figures: of the subject itself, and of populations. */
final class FigureSentences {

    private final ReportMaterial material;
    private final Citations citations;
    private final Templates words;
    private final Locale locale;

    FigureSentences(ReportMaterial material, Citations citations, Templates words) {
        this.material = material;
        this.citations = citations;
        this.words = words;
        locale = material.request().locale();
    }

    /** The sentences about one indicator that are not gathered with others; items of a dimension as a list. */
    List<ReportBlock> of(Indicator indicator, List<Figure> figures) {
        Map<String, List<Figure>> ofItems = new LinkedHashMap<>();
        List<ReportBlock> blocks = new ArrayList<>();
        for (Figure figure : figures) {
            if (figure.itemId() == DimensionItem.WHOLE) {
                if (!material.isTold(figure)) {
                    blocks.add(new ReportBlock.Paragraph(sentence(figure)));
                }
            } else {
                ofItems.computeIfAbsent(population(figure), name -> new ArrayList<>())
                        .add(figure);
            }
        }
        ofItems.forEach((population, items) -> blocks.addAll(items(indicator, population, items)));
        return blocks;
    }

    /** What is said of one figure, in a sentence that fits its state. */
    List<ReportRun> sentence(Figure figure) {
        return Runs.capital(words.get(name(figure)).fill(given(figure, item(figure))));
    }

    private static String name(Figure figure) {
        return switch (figure.state()) {
            case STATED, COMPUTED -> "figure";
            case CONFLICT -> "conflict";
            case DOUBTFUL -> "doubtful";
            case WORDS -> "words";
            case NOT_REPORTED -> "not_reported";
            case NOT_APPLICABLE -> "not_applicable";
        };
    }

    Map<String, List<ReportRun>> given(Figure figure, String item) {
        String indicator = noun(citations.indicator(figure).name(locale));
        Map<String, List<ReportRun>> given = new HashMap<>();
        given.put("indicator", Runs.words(indicator));
        given.put("item", Runs.words(AnswerClauses.isSaid(indicator, item) ? "" : AnswerClauses.plain(item)));
        given.put("about", about(citations.indicator(figure), item));
        given.put("population", Runs.words(population(figure)));
        given.put("figure", citations.label(figure, population(figure), words, locale));
        given.put("values", values(figure));
        return given;
    }

    /** Every value that contradicts another, each with what it is said of where that is something else. */
    List<ReportRun> values(Figure figure) {
        List<List<ReportRun>> values = new ArrayList<>();
        List<Alternative> ownFirst = figure.alternatives().stream()
                .sorted(Comparator.comparing(one -> !one.own()))
                .toList();
        for (Alternative one : ownFirst) {
            String value = FigureText.inSentence(
                    FigureText.alternative(one, citations.indicator(figure), locale, true), one.qualifier(), locale);
            String text = one.own() || one.subjectLabel().isEmpty()
                    ? value
                    : Runs.text(words.get("value_of")
                            .fill(Map.of("value", Runs.words(value), "label", Runs.words(one.subjectLabel()))));
            values.add(citations.as(text, figure, words, locale));
        }
        return values.isEmpty()
                ? citations.label(figure, words, locale)
                : Runs.enumerate(values.stream().distinct().toList(), words.text("and"));
    }

    private List<ReportBlock> items(Indicator indicator, String population, List<Figure> items) {
        if (items.size() == 1) {
            return List.of(new ReportBlock.Paragraph(sentence(items.getFirst())));
        }
        Map<String, List<ReportRun>> given = new HashMap<>();
        given.put("indicator", Runs.words(noun(indicator.name(locale))));
        given.put("population", Runs.words(population));
        if (items.stream().allMatch(one -> one.state().isUsable() && Boolean.TRUE.equals(one.yes()))) {
            String subject = subject(population);
            given.put("subject", Runs.words(subject));
            given.put("clause", Runs.words(new AnswerClauses(words, locale).of(indicator, true, "")));
            List<ReportRun> answered = Runs.enumerate(
                    items.stream().map(one -> answered(subject, one)).toList(), words.text("and"));
            given.put("items", answered);
            Optional<List<ReportRun>> within = new AnswerClauses(words, locale).of(indicator, true, answered);
            within.ifPresent(clause -> given.put("clause", clause));
            return List.of(new ReportBlock.Paragraph(
                    words.get(within.isPresent() ? "items_within" : "items_yes").fill(given)));
        }
        List<ReportBlock> blocks = new ArrayList<>();
        blocks.add(new ReportBlock.Paragraph(Runs.capital(words.get("items").fill(given))));
        for (int i = 0; i < items.size(); i++) {
            Figure figure = items.get(i);
            String name = figure.state().isUsable() ? "item" : "item_" + name(figure);
            blocks.add(new ReportBlock.Item(
                    1,
                    Runs.with(words.get(name).fill(given(figure, item(figure))), i == items.size() - 1 ? "." : ";")));
        }
        return blocks;
    }

    private List<ReportRun> answered(String subject, Figure one) {
        String item = item(one);
        String text = subject.contains(one.qualifier())
                ? item
                : FigureText.inSentence(Qualifier.shown(item, one.qualifier()), one.qualifier(), locale);
        return citations.as(text, one, words, locale);
    }

    /** The item as the source writes it; empty for the whole. */
    String item(Figure figure) {
        if (figure.itemId() == DimensionItem.WHOLE) {
            return "";
        }
        String label = citations.catalogue().item(figure.itemId()).label();
        return label.replace(" | ", ", ");
    }

    /** Whose parts or population a figure is about; empty for the subject itself. */
    String population(Figure figure) {
        @Nullable Long agency = figure.subject().agencyId();
        if (agency != null) {
            return material.isOwn(figure) ? "" : citations.agency(agency).name();
        }
        return figure.subject().label().replaceFirst("^có ", "");
    }

    /** What something is missing about. */
    List<ReportRun> about(Indicator indicator, String item) {
        String name = noun(indicator.name(locale));
        String clause = indicator.kind() == Kind.YES_NO ? new AnswerClauses(words, locale).of(indicator, true, "") : "";
        return words.get(indicator.kind() == Kind.YES_NO ? "about_answer" : "about")
                .fill(Map.of(
                        "indicator", Runs.words(name),
                        "clause", Runs.words(clause.replaceFirst("^(đã|đang|còn|mới) ", "")),
                        "item", Runs.words(AnswerClauses.isSaid(name, item) ? "" : AnswerClauses.plain(item))));
    }

    /** Of whom something is said: a population, or else whoever reports. */
    String subject(String population) {
        if (!population.isEmpty()) {
            return population;
        }
        return material.agency() == null
                ? material.unit().fullName()
                : material.agency().name();
    }

    /** A name within a sentence, without what forms add to it: "(theo tên)". */
    static String noun(String named) {
        String name = named.replaceFirst(" \\(theo [^)]*\\)$", "");
        return name.length() > 1 && Character.isUpperCase(name.charAt(1))
                ? name
                : name.substring(0, 1).toLowerCase(Locale.forLanguageTag("vi")) + name.substring(1);
    }
}
