package vn.chiso.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Direction;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.Qualifier;
import vn.chiso.observation.SubjectKind;

/** Answers of yes and no to different questions, gathered into sentences: what there is, what there is not. */
final class AnswerLists {

    private final ReportMaterial material;
    private final Citations citations;
    private final Templates words;
    private final FigureSentences sentences;
    private final Locale locale;
    private final Map<String, Map<String, List<Figure>>> byPopulation = new LinkedHashMap<>();

    AnswerLists(ReportMaterial material, Citations citations, Templates words, FigureSentences sentences) {
        this.material = material;
        this.citations = citations;
        this.words = words;
        this.sentences = sentences;
        locale = material.request().locale();
    }

    /** Takes the answers out of an indicator's figures; returns those that need sentences of their own. */
    List<Figure> take(Indicator indicator, List<Figure> figures) {
        List<Figure> left = new ArrayList<>();
        for (Figure one : figures) {
            if (one.yes() == null || !one.state().isUsable() || isInList(one) || hasFellows(one, figures)) {
                left.add(one);
            } else if (!material.isTold(one)) {
                byPopulation
                        .computeIfAbsent(sentences.population(one), name -> new LinkedHashMap<>())
                        .computeIfAbsent(name(indicator, one.yes()), name -> new ArrayList<>())
                        .add(one);
            }
        }
        return left;
    }

    /** Agencies below a unit are told in lists of agencies. */
    private boolean isInList(Figure one) {
        return material.agency() == null && one.subject().kind() == SubjectKind.AGENCY;
    }

    /** Items beside others of the same indicator stay together. */
    private static boolean hasFellows(Figure one, List<Figure> figures) {
        return one.itemId() != DimensionItem.WHOLE
                && figures.stream()
                                .filter(other -> other.itemId() != DimensionItem.WHOLE
                                        && other.subject().id() == one.subject().id())
                                .count()
                        > 1;
    }

    private static String name(Indicator indicator, boolean yes) {
        boolean bad = indicator.direction() == Direction.DOWN;
        return yes ? bad ? "answers_yes_bad" : "answers_yes" : bad ? "answers_no_good" : "answers_no";
    }

    /** What is there, without the "has" that stands in the list's own words. */
    private String text(Figure one) {
        String name =
                FigureSentences.noun(citations.indicator(one).name(locale)).replaceFirst("^(đã có|đã|có) ", "");
        return Qualifier.shown(
                one.itemId() == DimensionItem.WHOLE ? name : name + " (" + sentences.item(one) + ")", one.qualifier());
    }

    List<ReportBlock> blocks() {
        List<ReportBlock> blocks = new ArrayList<>();
        byPopulation.forEach((population, lists) ->
                lists.forEach((name, answers) -> blocks.addAll(sentence(population, name, answers))));
        return blocks;
    }

    private List<ReportBlock> sentence(String population, String name, List<Figure> answers) {
        if (answers.size() == 1) {
            return sentences.of(citations.indicator(answers.getFirst()), answers);
        }
        List<List<ReportRun>> texts = answers.stream()
                .map(one -> citations.as(text(one), one, words, locale))
                .toList();
        return List.of(new ReportBlock.Paragraph(words.get(name)
                .fill(Map.of("population", Runs.words(population), "answers", Runs.joined(texts, "; ")))));
    }
}
