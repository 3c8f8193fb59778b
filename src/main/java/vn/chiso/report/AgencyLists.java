package vn.chiso.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.NumberText;
import vn.chiso.indicator.Direction;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureState;

/**
 * The sentences about one indicator at many agencies: first those that do well, then "but" those that do not, then those of
 * which it is not certain. Agencies are named. Those that were asked and have no figure are told at the section's end.
 */
final class AgencyLists {

    /** So many are named; of more, how many others there are. */
    private static final int NAMED = 20;

    private static final int NAMED_WITHOUT = 6;

    private final ReportMaterial material;
    private final Citations citations;
    private final Templates words;
    private final FigureSentences sentences;
    private final Locale locale;
    private final AnswerClauses clauses;

    AgencyLists(ReportMaterial material, Citations citations, Templates words, FigureSentences sentences) {
        this.material = material;
        this.citations = citations;
        this.words = words;
        this.sentences = sentences;
        locale = material.request().locale();
        clauses = new AnswerClauses(words, locale);
    }

    /**
     * @param item what within the indicator these are about; empty for the whole
     * @param figures one of each agency
     */
    List<ReportRun> of(Indicator indicator, String item, List<Figure> figures, Missing missing) {
        List<Figure> sorted = figures.stream()
                .sorted(Comparator.comparing(this::agency, AgencyService.OFFICIAL_ORDER))
                .toList();
        List<Figure> certain =
                sorted.stream().filter(one -> one.state().isUsable()).toList();
        Map<String, List<ReportRun>> given = new HashMap<>();
        given.put("indicator", Runs.words(FigureSentences.noun(indicator.name(locale))));
        given.put("item", Runs.words(AnswerClauses.plain(item)));
        given.put("threshold", Runs.words(threshold()));
        List<List<ReportRun>> said = new ArrayList<>();
        if (certain.stream().allMatch(one -> one.yes() != null)) {
            answered(said, indicator, item, pick(certain, one -> AnswerClauses.isGood(indicator, one)));
            answered(said, indicator, item, pick(certain, one -> !AnswerClauses.isGood(indicator, one)));
        } else if (indicator.kind().isRatio() && certain.stream().allMatch(one -> one.value() != null)) {
            boolean moreIsBad = indicator.direction() == Direction.DOWN;
            add(said, moreIsBad ? "below_good" : "above", given, pick(certain, one -> isAbove(one) != moreIsBad));
            add(said, moreIsBad ? "above_bad" : "below", given, pick(certain, one -> isAbove(one) == moreIsBad));
        } else {
            add(said, "values", given, certain);
        }
        add(said, "agencies_words", given, of(sorted, FigureState.WORDS));
        add(said, "agencies_conflict", given, of(sorted, FigureState.CONFLICT));
        add(said, "agencies_doubtful", given, of(sorted, FigureState.DOUBTFUL));
        lacking(indicator, item, sorted, missing);
        return Runs.sentences(said);
    }

    /** Those that gave the same answer; those of a "no" after a "yes" with a "but". */
    private void answered(List<List<ReportRun>> said, Indicator indicator, String item, List<Figure> figures) {
        Map<Boolean, List<Figure>> byAnswer = figures.stream().collect(Collectors.partitioningBy(AgencyLists::isYes));
        byAnswer.forEach((yes, some) -> {
            if (!some.isEmpty()) {
                String name = (said.isEmpty() ? "agencies" : "agencies_but") + (some.size() > 1 ? "_many" : "_one");
                said.add(words.get(name)
                        .fill(Map.of(
                                "clause", Runs.words(clauses.of(indicator, yes, item)),
                                "count", Runs.words(String.valueOf(some.size())),
                                "agencies", names(some, this::named))));
            }
        });
    }

    private void add(
            List<List<ReportRun>> said, String name, Map<String, List<ReportRun>> given, List<Figure> figures) {
        if (!figures.isEmpty()) {
            Map<String, List<ReportRun>> all = new HashMap<>(given);
            all.put("count", Runs.words(String.valueOf(figures.size())));
            all.put("agencies", names(figures, this::valued));
            // "but" stands only where something good was said before
            String written = said.isEmpty() && !words.text(name + "_only").isEmpty() ? name + "_only" : name;
            if (figures.size() > 1) {
                all.put("many", all.get("count"));
            }
            said.add(words.get(written).fill(all));
        }
    }

    private List<ReportRun> names(List<Figure> figures, Function<Figure, List<ReportRun>> name) {
        List<List<ReportRun>> names =
                new ArrayList<>(figures.stream().limit(NAMED).map(name).toList());
        if (figures.size() > NAMED) {
            names.add(words.get("others").fill(Map.of("count", Runs.words(String.valueOf(figures.size() - NAMED)))));
        }
        return Runs.enumerate(names, words.text("and"));
    }

    private List<ReportRun> named(Figure figure) {
        return citations.as(agency(figure).name(), figure, words, locale);
    }

    private List<ReportRun> valued(Figure figure) {
        List<ReportRun> runs = new ArrayList<>(Runs.words(agency(figure).name() + " ("));
        runs.addAll(
                figure.state() == FigureState.CONFLICT
                        ? sentences.values(figure)
                        : citations.label(figure, words, locale));
        return Runs.with(runs, ")");
    }

    /** Agencies that were asked and of which there is nothing: silence is no "no". */
    private void lacking(Indicator indicator, String item, List<Figure> answered, Missing missing) {
        Set<Long> heard = answered.stream()
                .filter(one -> one.state() != FigureState.NOT_REPORTED)
                .map(one -> agency(one).id())
                .collect(Collectors.toSet());
        Set<Long> asked = of(answered, FigureState.NOT_REPORTED).stream()
                .map(one -> agency(one).id())
                .collect(Collectors.toCollection(HashSet::new));
        if (item.isEmpty()) {
            asked.addAll(material.asked());
        }
        List<Agency> lacking = asked.stream()
                .filter(id -> !heard.contains(id))
                .map(citations::agency)
                .filter(one -> indicator.appliesTo(one.type().appliesAs()))
                .sorted(AgencyService.OFFICIAL_ORDER)
                .toList();
        if (!lacking.isEmpty()) {
            missing.add(sentences.about(indicator, item), whose(lacking));
        }
    }

    private List<ReportRun> whose(List<Agency> lacking) {
        return lacking.size() > NAMED_WITHOUT
                ? words.get("others").fill(Map.of("count", Runs.words(String.valueOf(lacking.size()))))
                : Runs.enumerate(
                        lacking.stream().map(one -> Runs.words(one.name())).toList(), words.text("and"));
    }

    private boolean isAbove(Figure figure) {
        BigDecimal value = Objects.requireNonNull(figure.value());
        return value.compareTo(BigDecimal.valueOf(material.request().threshold())) >= 0;
    }

    private String threshold() {
        return NumberText.percent(BigDecimal.valueOf(material.request().threshold()), locale);
    }

    private static boolean isYes(Figure figure) {
        return Boolean.TRUE.equals(figure.yes());
    }

    private static List<Figure> pick(List<Figure> figures, Predicate<Figure> which) {
        return figures.stream().filter(which).toList();
    }

    private static List<Figure> of(List<Figure> figures, FigureState state) {
        return pick(figures, one -> one.state() == state);
    }

    private Agency agency(Figure figure) {
        @Nullable Long id = figure.subject().agencyId();
        return citations.agency(Objects.requireNonNull(id));
    }
}
