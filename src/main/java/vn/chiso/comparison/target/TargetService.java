package vn.chiso.comparison.target;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.Texts;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.Goal;
import vn.chiso.observation.ReadingRights;
import vn.chiso.security.CurrentUser;
import vn.chiso.security.Roles;
import vn.chiso.territory.TerritoryService;

/** Targets as the user may read them, and the results held against them. A reader gets those of the own territory and
 * agency, as of figures. */
@Service
@Transactional(readOnly = true)
public class TargetService {

    private final TargetStore store;
    private final TargetResults results;
    private final TargetWords words;
    private final Catalogue catalogue;
    private final TerritoryService territory;
    private final ReadingRights rights;
    private final CurrentUser user;
    private final Clock clock;

    TargetService(
            TargetStore store,
            TargetResults results,
            TargetWords words,
            Catalogue catalogue,
            TerritoryService territory,
            ReadingRights rights,
            CurrentUser user,
            Clock clock) {
        this.store = store;
        this.results = results;
        this.words = words;
        this.catalogue = catalogue;
        this.territory = territory;
        this.rights = rights;
        this.user = user;
        this.clock = clock;
    }

    /** Every target in force that the user may read, the newest time first, a whole before its parts. */
    public List<Target> all() {
        return readable(one -> true);
    }

    /** Those of a kind, in the same order: what each stands by is looked up once, not at each comparison. */
    private List<Target> readable(Predicate<Target> wanted) {
        List<Target> found =
                inForce().filter(wanted).filter(one -> reads(one.goal())).toList();
        Map<Long, String> units = new HashMap<>();
        found.forEach(one -> units.computeIfAbsent(
                one.goal().subject().unitId(), unit -> VietnameseText.sortKey(words.unit(one.goal()))));
        Map<Long, Integer> indicators = new HashMap<>();
        catalogue.indicators().forEach(indicator -> indicators.put(indicator.id(), indicators.size()));
        return found.stream()
                .sorted(Comparator.<Target, LocalDate>comparing(
                                one -> one.goal().period().end())
                        .reversed()
                        .thenComparing(one -> units.get(one.goal().subject().unitId()))
                        .thenComparing(one -> indicators.get(one.goal().againstId()))
                        .thenComparing(one -> !Related.isWhole(one.goal())))
                .toList();
    }

    private Stream<Target> inForce() {
        return store.lines().values().stream().flatMap(line -> line.now().stream());
    }

    /** The targets in force of a filter with their results; three statements whatever they are. */
    public List<JudgedTarget> find(TargetFilter filter) {
        List<Target> all = all();
        List<Target> asked = all.stream().filter(one -> isAsked(one, filter)).toList();
        return judged(asked, all).stream()
                .filter(one -> filter.light() == null || one.judgement().light() == filter.light())
                .toList();
    }

    /** One in force that the user may read. */
    public Optional<JudgedTarget> byLine(long lineId) {
        List<Target> all = all();
        List<Target> asked = all.stream().filter(one -> one.lineId() == lineId).toList();
        return judged(asked, all).stream().findFirst();
    }

    /** The newest steps of those that the user may read and that hold no more. */
    public List<TargetStep> withdrawn() {
        return store.lines().values().stream()
                .filter(line -> line.now().isEmpty() && reads(line.first()))
                .map(line -> line.steps().getLast())
                .toList();
    }

    /** What became of a target that the user was given, the oldest first. */
    public List<TargetStep> history(long lineId) {
        TargetStore.Line line = store.lines().get(lineId);
        return line == null || !reads(line.first()) ? List.of() : line.steps();
    }

    /**
     * The targets to draw figures against, as far as they are numbers.
     *
     * @param indicatorIds the indicators of the figures
     * @param from first year that the targets' time has to touch; null for any
     * @param to last year; null for any
     */
    public List<TargetLine> lines(
            Collection<Long> indicatorIds, @Nullable Integer from, @Nullable Integer to, Locale locale) {
        return all().stream()
                .map(Target::goal)
                .filter(goal -> goal.value() != null
                        && indicatorIds.contains(goal.againstId())
                        && goal.period()
                                .overlaps(
                                        Objects.requireNonNullElse(from, Integer.MIN_VALUE),
                                        Objects.requireNonNullElse(to, Integer.MAX_VALUE)))
                .map(goal -> new TargetLine(
                        goal.againstId(),
                        goal.subject(),
                        goal.period(),
                        Objects.requireNonNull(goal.value()),
                        words.line(goal, locale),
                        words.source(goal, locale)))
                .toList();
    }

    /** Judges a goal that the user was given by figures that the user was given; those of other subjects do not count. */
    public Judgement judge(Goal goal, Collection<Figure> figures) {
        Trajectory way = inForce()
                .filter(one -> one.goal().statementId() == goal.statementId() && reads(one.goal()))
                .findFirst()
                .map(one -> Related.way(one, readable(other -> other.isOnOneWayWith(one))))
                .orElseGet(() -> new Trajectory(List.of()));
        List<Figure> own =
                figures.stream().filter(one -> TargetResults.isOf(one, goal)).toList();
        return Judging.judge(goal, catalogue.indicator(goal.againstId()).direction(), way, own, DateText.today(clock));
    }

    /** Whether the user sets targets somewhere. */
    public boolean mayKeep() {
        return user.role().filter(Roles.ICT_DEPARTMENT::equals).isPresent();
    }

    /** Whether the user sets, changes and withdraws targets in a unit and below it. */
    public boolean mayKeep(long unitId) {
        return mayKeep() && rights.reads(unitId, null, false);
    }

    /** Whether the newest step of a target is the user's own, who may take it back. */
    public boolean mayUndo(long lineId) {
        List<TargetStep> steps = history(lineId);
        return !steps.isEmpty()
                && steps.getLast().kind() != TargetStep.Kind.UNDONE
                && steps.getLast().username().equals(user.username())
                && mayKeep();
    }

    private boolean reads(Goal goal) {
        boolean sensitive = catalogue.indicator(goal.indicatorId()).sensitive();
        return rights.reads(goal.subject().unitId(), goal.subject().agencyId(), sensitive);
    }

    private List<JudgedTarget> judged(List<Target> asked, List<Target> all) {
        Map<Long, List<Figure>> figures = results.of(asked);
        LocalDate today = DateText.today(clock);
        List<JudgedTarget> judged = new ArrayList<>(asked.size());
        for (Target one : asked) {
            Indicator against = catalogue.indicator(one.goal().againstId());
            Trajectory way = Related.way(one, all);
            judged.add(new JudgedTarget(
                    one,
                    catalogue.indicator(one.goal().indicatorId()),
                    against,
                    Judging.judge(
                            one.goal(), against.direction(), way, figures.getOrDefault(one.lineId(), List.of()), today),
                    way,
                    Related.parts(one, all)));
        }
        return judged;
    }

    private boolean isAsked(Target one, TargetFilter filter) {
        Goal goal = one.goal();
        Indicator against = catalogue.indicator(goal.againstId());
        Indicator own = catalogue.indicator(goal.indicatorId());
        Long unit = filter.unitId();
        Integer year = filter.year();
        return (unit == null
                        || territory.withAllBelow(unit).contains(goal.subject().unitId()))
                && (filter.topic().isEmpty()
                        || catalogue.group(against.groupId()).code().equals(filter.topic()))
                && (year == null || goal.period().overlaps(year, year))
                && VietnameseText.matches(
                        String.join(
                                " ",
                                own.nameVi(),
                                own.nameEn(),
                                against.nameVi(),
                                words.subject(goal, Texts.VIETNAMESE),
                                words.source(goal, Texts.VIETNAMESE)),
                        filter.text());
    }
}
