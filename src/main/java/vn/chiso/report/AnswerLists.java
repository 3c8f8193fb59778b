package vn.chiso.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.SubjectKind;

/** Answers of yes and no to different questions, gathered into sentences: what there is, what there is not. */
final class AnswerLists {

    private final ReportMaterial material;
    private final Citations citations;
    private final Templates words;
    private final FigureSentences sentences;
    private final Locale locale;
    private final AnswerClauses clauses;
    private final Map<String, List<Figure>> byPopulation = new LinkedHashMap<>();

    AnswerLists(ReportMaterial material, Citations citations, Templates words, FigureSentences sentences) {
        this.material = material;
        this.citations = citations;
        this.words = words;
        this.sentences = sentences;
        locale = material.request().locale();
        clauses = new AnswerClauses(words, locale);
    }

    /** Takes the answers out of an indicator's figures; returns those that need sentences of their own. */
    List<Figure> take(Indicator indicator, List<Figure> figures) {
        List<Figure> left = new ArrayList<>();
        for (Figure one : figures) {
            if (one.yes() == null || !one.state().isUsable() || isInList(material, one) || hasFellows(one, figures)) {
                left.add(one);
            } else if (!material.isTold(one)) {
                byPopulation
                        .computeIfAbsent(sentences.population(one), name -> new ArrayList<>())
                        .add(one);
            }
        }
        return left;
    }

    /** Agencies below a unit are told in lists of agencies. */
    static boolean isInList(ReportMaterial material, Figure one) {
        return material.agency() == null && one.subject().kind() == SubjectKind.AGENCY;
    }

    /** Items beside others of the same indicator stay together. */
    static boolean hasFellows(Figure one, List<Figure> figures) {
        return one.itemId() != DimensionItem.WHOLE
                && figures.stream()
                                .filter(other -> other.itemId() != DimensionItem.WHOLE
                                        && other.subject().id() == one.subject().id())
                                .count()
                        > 1;
    }

    List<ReportBlock> blocks() {
        List<ReportBlock> blocks = new ArrayList<>();
        byPopulation.forEach(
                (population, answers) -> blocks.add(new ReportBlock.Paragraph(sentences(population, answers))));
        return blocks;
    }

    /** What there is, "but" what there is not. */
    private List<ReportRun> sentences(String population, List<Figure> answers) {
        String subject = sentences.subject(population);
        List<List<ReportRun>> said = new ArrayList<>();
        List<List<ReportRun>> good = clauses(subject, answers, true);
        List<List<ReportRun>> bad = clauses(subject, answers, false);
        if (!good.isEmpty()) {
            said.add(sentence("answers", subject, good));
        }
        if (!bad.isEmpty()) {
            said.add(sentence(good.isEmpty() ? "answers" : "answers_but", subject, bad));
        }
        return Runs.sentences(said);
    }

    private List<ReportRun> sentence(String name, String subject, List<List<ReportRun>> clauses) {
        return words.get(name).fill(Map.of("subject", Runs.words(subject), "answers", Runs.joined(clauses, "; ")));
    }

    private List<List<ReportRun>> clauses(String subject, List<Figure> answers, boolean good) {
        return answers.stream()
                .filter(one -> AnswerClauses.isGood(citations.indicator(one), one) == good)
                .map(one -> citations.as(text(subject, one), one, words, locale))
                .toList();
    }

    private String text(String subject, Figure one) {
        String word = one.qualifier();
        boolean said = VietnameseText.fold(subject).contains(VietnameseText.fold(word));
        return clauses.of(
                citations.indicator(one), Boolean.TRUE.equals(one.yes()), sentences.item(one), said ? "" : word);
    }
}
