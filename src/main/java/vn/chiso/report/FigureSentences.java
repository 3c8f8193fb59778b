package vn.chiso.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Alternative;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureState;
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

    /** The sentences about one indicator; items of a dimension as a list below its name. */
    List<ReportBlock> of(Indicator indicator, List<Figure> figures) {
        Map<String, List<Figure>> ofItems = new LinkedHashMap<>();
        List<ReportBlock> blocks = new ArrayList<>();
        for (Figure figure : figures) {
            if (figure.itemId() == DimensionItem.WHOLE) {
                if (!material.isTold(figure)) {
                    blocks.add(new ReportBlock.Paragraph(sentence(figure, "")));
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
    private List<ReportRun> sentence(Figure figure, String item) {
        Map<String, List<ReportRun>> given = given(figure, item);
        return words.get(name(figure)).fill(given);
    }

    private static String name(Figure figure) {
        return switch (figure.state()) {
            case STATED, COMPUTED -> figure.state() == FigureState.COMPUTED ? "computed" : "figure";
            case CONFLICT -> "conflict";
            case DOUBTFUL -> "doubtful";
            case WORDS -> "words";
            case NOT_REPORTED -> "missing";
            case NOT_APPLICABLE -> "not_applicable";
        };
    }

    private Map<String, List<ReportRun>> given(Figure figure, String item) {
        Map<String, List<ReportRun>> given = new HashMap<>();
        given.put("indicator", Runs.words(noun(citations.indicator(figure).name(locale))));
        given.put("item", Runs.words(item));
        given.put("population", Runs.words(population(figure)));
        given.put("figure", citations.label(figure, words, locale));
        given.put("values", values(figure));
        return given;
    }

    /** Every value that contradicts another, each with what it is said of where that is something else. */
    List<ReportRun> values(Figure figure) {
        List<List<ReportRun>> values = new ArrayList<>();
        for (Alternative one : figure.alternatives()) {
            String text = FigureText.alternative(one, citations.indicator(figure), locale, true)
                    + (one.own() || one.subjectLabel().isEmpty() ? "" : " (" + one.subjectLabel() + ")");
            values.add(citations.as(text, figure, words, locale));
        }
        return values.isEmpty()
                ? citations.label(figure, words, locale)
                : Runs.enumerate(values.stream().distinct().toList(), words.text("and"));
    }

    private List<ReportBlock> items(Indicator indicator, String population, List<Figure> items) {
        if (items.size() == 1) {
            return List.of(new ReportBlock.Paragraph(sentence(items.getFirst(), item(items.getFirst()))));
        }
        Map<String, List<ReportRun>> given = new HashMap<>();
        given.put("indicator", Runs.words(noun(indicator.name(locale))));
        given.put("population", Runs.words(population));
        if (items.stream().allMatch(one -> one.state().isUsable() && Boolean.TRUE.equals(one.yes()))) {
            given.put(
                    "items",
                    Runs.enumerate(
                            items.stream()
                                    .map(one -> citations.as(
                                            Qualifier.shown(item(one), one.qualifier()), one, words, locale))
                                    .toList(),
                            words.text("and")));
            return List.of(new ReportBlock.Paragraph(words.get("items_yes").fill(given)));
        }
        List<ReportBlock> blocks = new ArrayList<>();
        blocks.add(new ReportBlock.Paragraph(words.get("items").fill(given)));
        for (int i = 0; i < items.size(); i++) {
            Figure figure = items.get(i);
            String name = figure.state() == FigureState.STATED || figure.state() == FigureState.COMPUTED
                    ? "item"
                    : "item_" + name(figure);
            blocks.add(new ReportBlock.Item(
                    1,
                    Runs.with(words.get(name).fill(given(figure, item(figure))), i == items.size() - 1 ? "." : ";")));
        }
        return blocks;
    }

    /** The item as the source writes it. */
    String item(Figure figure) {
        String label = citations.catalogue().item(figure.itemId()).label();
        return label.replace(" | ", ", ");
    }

    /** Whose parts or population a figure is about; empty for the subject itself. */
    String population(Figure figure) {
        @Nullable Long agency = figure.subject().agencyId();
        if (agency != null) {
            return material.isOwn(figure) ? "" : citations.agency(agency).name();
        }
        return figure.subject().label();
    }

    /** The name of an indicator within a sentence. */
    static String noun(String name) {
        return name.length() > 1 && Character.isUpperCase(name.charAt(1))
                ? name
                : name.substring(0, 1).toLowerCase(Locale.forLanguageTag("vi")) + name.substring(1);
    }
}
