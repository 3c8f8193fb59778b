package vn.chiso.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureState;

/** Values of different indicators, gathered into sentences by whose they are. */
final class ValueLists {

    private final ReportMaterial material;
    private final Citations citations;
    private final Templates words;
    private final FigureSentences sentences;
    private final Locale locale;
    private final Map<String, List<List<ReportRun>>> byPopulation = new LinkedHashMap<>();

    ValueLists(ReportMaterial material, Citations citations, Templates words, FigureSentences sentences) {
        this.material = material;
        this.citations = citations;
        this.words = words;
        this.sentences = sentences;
        locale = material.request().locale();
    }

    /** Takes the values out of an indicator's figures; returns those that need sentences of their own. */
    List<Figure> take(Indicator indicator, List<Figure> figures) {
        List<Figure> left = new ArrayList<>();
        Map<String, List<Figure>> parts = new LinkedHashMap<>();
        List<Figure> single = new ArrayList<>();
        for (Figure one : figures) {
            if (!isValue(one) || AnswerLists.isInList(material, one)) {
                left.add(one);
            } else if (one.itemId() == DimensionItem.WHOLE) {
                if (!material.isTold(one)) {
                    add(indicator, one);
                }
            } else if (AnswerLists.hasFellows(one, figures)) {
                parts.computeIfAbsent(sentences.population(one), none -> new ArrayList<>())
                        .add(one);
            } else {
                single.add(one);
            }
        }
        parts.forEach((population, some) -> add(population, parts(indicator, some)));
        if (single.size() > 1) {
            add("", parts(indicator, single));
        } else {
            single.forEach(one -> add(indicator, one));
        }
        return left;
    }

    private void add(String population, List<ReportRun> said) {
        byPopulation.computeIfAbsent(population, none -> new ArrayList<>()).add(said);
    }

    private static boolean isValue(Figure one) {
        return one.yes() == null && (one.state() == FigureState.STATED || one.state() == FigureState.COMPUTED);
    }

    private void add(Indicator indicator, Figure one) {
        String population = sentences.population(one);
        Map<String, List<ReportRun>> given = new HashMap<>(sentences.given(one, sentences.item(one)));
        given.put("figure", citations.label(one, population, words, locale));
        String name = one.state() == FigureState.COMPUTED
                ? "value_computed"
                : isTold(indicator, one) ? "value_text" : "value";
        add(population, words.get(name).fill(given));
    }

    /** Whether it cannot stand behind "is". */
    private static boolean isTold(Indicator indicator, Figure one) {
        return indicator.kind() == Kind.TEXT
                || indicator.kind() == Kind.LEVEL
                || one.qualifier().equals("chỉ");
    }

    /** The parts of one indicator. */
    private List<ReportRun> parts(Indicator indicator, List<Figure> parts) {
        List<List<ReportRun>> items = parts.stream()
                .map(one -> words.get(one.state() == FigureState.COMPUTED ? "part_computed" : "part")
                        .fill(sentences.given(one, sentences.item(one))))
                .toList();
        return words.get(indicator.kind() == Kind.COUNT || indicator.kind() == Kind.MONEY ? "parts" : "parts_each")
                .fill(Map.of(
                        "indicator", Runs.words(FigureSentences.noun(indicator.name(locale))),
                        "items", Runs.enumerate(items, words.text("and"))));
    }

    List<ReportBlock> blocks() {
        List<ReportBlock> blocks = new ArrayList<>();
        byPopulation.forEach((population, values) ->
                blocks.add(new ReportBlock.Paragraph(Runs.capital(words.get("values_of")
                        .fill(Map.of("population", Runs.words(population), "values", Runs.joined(values, "; ")))))));
        return blocks;
    }
}
