package vn.chiso.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureState;
import vn.chiso.observation.Goal;
import vn.chiso.observation.SubjectKind;

/** The figures of a section as sentences: its own first, then what each indicator that is left has to say. */
final class SectionWriter {

    private final ReportMaterial material;
    private final Citations citations;
    private final Templates words;
    private final Locale locale;
    private final FigureSentences sentences;
    private final AgencyLists lists;
    private final GoalSentences goals;
    private final Missing missing;

    SectionWriter(ReportMaterial material, Citations citations, Templates words) {
        this.material = material;
        this.citations = citations;
        this.words = words;
        locale = material.request().locale();
        sentences = new FigureSentences(material, citations, words);
        lists = new AgencyLists(material, citations, words, sentences);
        goals = new GoalSentences(material, citations, words, sentences);
        missing = new Missing(words);
    }

    /** Codes of the indicators that the section's own sentences tell of the subject. */
    static Set<String> told(Templates words) {
        Set<String> told = new HashSet<>();
        words.said().forEach(one -> told.addAll(one.places()));
        return told;
    }

    /**
     * @param own the subject's own undivided figures by indicator, wherever their source put them
     * @param here the figures of this section that no sentence of another section tells
     */
    List<ReportBlock> write(Map<String, Figure> own, List<Figure> here, List<Goal> wanted) {
        List<ReportBlock> blocks = new ArrayList<>();
        Set<Long> told = new HashSet<>();
        for (Template sentence : words.said()) {
            say(sentence, own, told).ifPresent(runs -> blocks.add(new ReportBlock.Paragraph(runs)));
        }
        Map<Indicator, List<Figure>> left = new LinkedHashMap<>();
        citations
                .catalogue()
                .indicators()
                .forEach(indicator -> here.stream()
                        .filter(one -> one.indicatorId() == indicator.id() && !told.contains(one.observationId()))
                        .forEach(one -> left.computeIfAbsent(indicator, key -> new ArrayList<>())
                                .add(one)));
        ValueLists values = new ValueLists(material, citations, words, sentences);
        AnswerLists answers = new AnswerLists(material, citations, words, sentences);
        List<ReportBlock> others = new ArrayList<>();
        left.forEach((indicator, figures) -> others.addAll(indicator(
                indicator, answers.take(indicator, values.take(indicator, known(indicator, figures))))));
        blocks.addAll(values.blocks());
        blocks.addAll(others);
        blocks.addAll(answers.blocks());
        blocks.addAll(goals.of(wanted));
        missing.sentence().ifPresent(blocks::add);
        return blocks;
    }

    /** Without those that were asked and not answered, which are told together at the end. */
    private List<Figure> known(Indicator indicator, List<Figure> figures) {
        List<Figure> known = new ArrayList<>();
        for (Figure one : figures) {
            if (one.state() != FigureState.NOT_REPORTED || AnswerLists.isInList(material, one)) {
                known.add(one);
            } else if (!isToldInParts(one)) {
                List<ReportRun> about = sentences.about(indicator, sentences.item(one));
                missing.add(citations.as(Runs.text(about), one, words, locale), Runs.words(sentences.population(one)));
            }
        }
        return known;
    }

    /** Whether its parts were answered where the whole was not. */
    private boolean isToldInParts(Figure whole) {
        return whole.itemId() == DimensionItem.WHOLE
                && material.figures().stream()
                        .anyMatch(one -> one.itemId() != DimensionItem.WHOLE
                                && one.indicatorId() == whole.indicatorId()
                                && one.subject().id() == whole.subject().id()
                                && one.state().isAnswer());
    }

    private List<ReportBlock> indicator(Indicator indicator, List<Figure> figures) {
        List<Figure> ofAgencies = figures.stream()
                .filter(one -> material.agency() == null && one.subject().kind() == SubjectKind.AGENCY)
                .toList();
        List<Figure> others =
                figures.stream().filter(one -> !ofAgencies.contains(one)).toList();
        List<ReportBlock> blocks = new ArrayList<>(sentences.of(indicator, others));
        Map<String, List<Figure>> byItem = new LinkedHashMap<>();
        for (Figure one : ofAgencies) {
            boolean whole = one.itemId() == DimensionItem.WHOLE;
            if (!whole || !material.isTold(one)) {
                byItem.computeIfAbsent(whole ? "" : sentences.item(one), item -> new ArrayList<>())
                        .add(one);
            }
        }
        byItem.forEach((item, some) -> {
            List<ReportRun> said = lists.of(indicator, item, some, missing);
            if (!said.isEmpty()) {
                blocks.add(new ReportBlock.Paragraph(said));
            }
        });
        return blocks;
    }

    /** Whether there are figures of agencies or populations, which have sentences of their own. */
    private boolean isToldOfOthers(Indicator indicator) {
        return material.figures().stream().anyMatch(one -> one.indicatorId() == indicator.id());
    }

    /** One of the section's own sentences; none where something that it names is missing: then the rest is told by itself. */
    private Optional<List<ReportRun>> say(Template sentence, Map<String, Figure> own, Set<Long> told) {
        Map<String, List<ReportRun>> given = new HashMap<>();
        List<List<ReportRun>> all = new ArrayList<>();
        all.add(List.of());
        Set<Long> named = new HashSet<>();
        boolean complete = true;
        for (String place : sentence.places()) {
            Indicator indicator = citations
                    .catalogue()
                    .indicator(place)
                    .orElseThrow(() -> new IllegalStateException("No indicator " + place));
            Figure figure = own.get(place);
            if (figure != null && figure.state().isAnswer()) {
                named.add(figure.observationId());
                given.put(place, citations.label(figure, words, locale));
                if (!figure.state().isUsable()) {
                    all.add(sentences.sentence(figure));
                }
                continue;
            }
            complete = false;
            if (figure == null && !isToldOfOthers(indicator)) {
                missing.add(sentences.about(indicator, ""), List.of());
            }
        }
        if (!complete) {
            return Optional.empty();
        }
        told.addAll(named);
        all.set(0, sentence.fill(given));
        return Optional.of(Runs.sentences(all));
    }
}
