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

    SectionWriter(ReportMaterial material, Citations citations, Templates words) {
        this.material = material;
        this.citations = citations;
        this.words = words;
        locale = material.request().locale();
        sentences = new FigureSentences(material, citations, words);
        lists = new AgencyLists(material, citations, words, sentences);
        goals = new GoalSentences(material, citations, words, locale);
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
        AnswerLists answers = new AnswerLists(material, citations, words, sentences);
        left.forEach((indicator, figures) -> blocks.addAll(indicator(indicator, answers.take(indicator, figures))));
        blocks.addAll(answers.blocks());
        blocks.addAll(goals.of(wanted));
        return blocks;
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
        byItem.forEach((item, some) -> blocks.add(new ReportBlock.Paragraph(lists.of(indicator, item, some))));
        return blocks;
    }

    /** Whether there are figures of agencies or populations, which have sentences of their own. */
    private boolean isToldOfOthers(Indicator indicator) {
        return material.figures().stream().anyMatch(one -> one.indicatorId() == indicator.id());
    }

    /** One of the section's own sentences; none where nothing of it is known and nothing was asked. */
    private Optional<List<ReportRun>> say(Template sentence, Map<String, Figure> own, Set<Long> told) {
        Map<String, List<ReportRun>> given = new HashMap<>();
        List<List<ReportRun>> missing = new ArrayList<>();
        List<List<ReportRun>> doubts = new ArrayList<>();
        int answers = 0;
        for (String place : sentence.places()) {
            Optional<Indicator> indicator = citations.catalogue().indicator(place);
            if (indicator.isEmpty()) {
                throw new IllegalStateException("No indicator " + place);
            }
            Figure figure = own.get(place);
            if (figure != null) {
                told.add(figure.observationId());
            }
            if (figure == null || !figure.state().isAnswer()) {
                List<ReportRun> name =
                        Runs.words(FigureSentences.noun(indicator.orElseThrow().name(locale)));
                if (figure != null || !isToldOfOthers(indicator.orElseThrow())) {
                    missing.add(name);
                }
                given.put(
                        place,
                        figure == null
                                ? Runs.words(words.text("no_figure"))
                                : citations.as(words.text("no_figure"), figure, words, locale));
            } else {
                answers++;
                given.put(place, citations.label(figure, words, locale));
                if (!figure.state().isUsable()) {
                    sentences.of(indicator.orElseThrow(), List.of(figure)).stream()
                            .filter(ReportBlock.Paragraph.class::isInstance)
                            .forEach(one -> doubts.add(((ReportBlock.Paragraph) one).runs()));
                }
            }
        }
        if (answers == 0) {
            return missing.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            words.get("silent").fill(Map.of("indicators", Runs.enumerate(missing, words.text("and")))));
        }
        List<List<ReportRun>> all = new ArrayList<>();
        all.add(sentence.fill(given));
        all.addAll(doubts);
        return Optional.of(Runs.sentences(all));
    }
}
