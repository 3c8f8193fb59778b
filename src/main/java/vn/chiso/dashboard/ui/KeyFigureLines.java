package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.NumberText;
import vn.chiso.base.text.Texts;
import vn.chiso.dashboard.CellNumbers;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.dashboard.KeyFigure;
import vn.chiso.dashboard.Shown;
import vn.chiso.dashboard.ShownOrder;
import vn.chiso.indicator.Direction;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.RollupRule;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.Goal;
import vn.chiso.observation.RollupCell;

/** The small lines of a key figure: of whom it is said, and, where there are such, its target and its change. */
final class KeyFigureLines {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int DECIMALS = 2;

    private final KeyFigure key;
    private final Indicator indicator;
    private final DashboardFilter filter;
    private final ShownWords words;
    private final GoalMark goalMark;
    private final Locale locale;

    KeyFigureLines(KeyFigure key, DashboardFilter filter, ShownWords words, GoalMark goalMark) {
        this.key = key;
        this.filter = filter;
        this.words = words;
        this.goalMark = goalMark;
        indicator = key.indicator();
        locale = words.locale();
    }

    /** Squares or a bar with the count, or whom the figure speaks of; its year where that is not the one shown. */
    Component coverage() {
        Span line = new Span();
        line.addClassName("kf__line");
        String how = words.how(key.shown());
        if (!how.isEmpty()) {
            line.setTitle(how);
        }
        RollupCell cell = key.cell();
        if (key.shown() instanceof Shown.RolledUp && cell != null && cell.expected() > 0) {
            line.add(CoverageSquares.of(cell, indicator, locale));
        } else if (key.shown() instanceof Shown.Across across) {
            line.add(CoverageSquares.bar(across.units().size(), across.of()));
        }
        line.add(new Span(isWhole() ? goal().orElseGet(this::coverageText) : coverageText()));
        return line;
    }

    /** A figure of the unit as a whole need not say so where a target says more. */
    private boolean isWhole() {
        return key.shown() instanceof Shown.Own own && own.isWhole();
    }

    /** A target with its distance, unless it stands for the coverage; the change against the last earlier period. */
    Optional<Component> more() {
        List<Component> parts = new ArrayList<>();
        if (!isWhole()) {
            goal().ifPresent(goal -> parts.add(new Span(goal)));
        }
        nextGoal().ifPresent(goal -> parts.add(goalMark.of(goal, results(), locale)));
        change().or(this::otherScope).ifPresent(parts::add);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Span line = new Span();
        line.addClassNames("kf__line", "kf__more");
        parts.forEach(line::add);
        return Optional.of(line);
    }

    /** All of it, to be read aloud. */
    String text() {
        return Stream.concat(
                        Stream.of(words.how(key.shown()), coverageText()),
                        Stream.of(
                                        goal(),
                                        nextGoal().map(goal -> goalMark.word(goal, results(), locale)),
                                        changeText().or(this::otherScopeText))
                                .flatMap(Optional::stream))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String coverageText() {
        RollupCell cell = key.cell();
        if (key.shown() instanceof Shown.RolledUp && cell != null && cell.expected() > 0) {
            int outside = cell.withData() - cell.withDataExpected();
            String of = Texts.get("nation.scope.of", locale, cell.withDataExpected(), cell.expected());
            return withYear(outside > 0 ? of + " " + Texts.get("dashboard.key.outside", locale, outside) : of);
        }
        String scope = words.scope(key.shown());
        return key.shown() instanceof Shown.Across ? scope : withYear(scope);
    }

    /** The year is said where it is not the one that the page is about. */
    private String withYear(String scope) {
        String year = words.year(key.shown());
        return year.isEmpty() || year.equals(String.valueOf(filter.year())) ? scope : scope + " · " + year;
    }

    private Optional<Goal> nextGoal() {
        return key.goals().stream().min(Comparator.comparing(goal -> goal.value() == null));
    }

    private List<Figure> results() {
        Shown before = key.previous();
        return Stream.concat(
                        ShownWords.figures(key.shown()).stream(),
                        before == null ? Stream.of() : ShownWords.figures(before).stream())
                .toList();
    }

    private Optional<String> goal() {
        return nextGoal()
                .map(goal -> Texts.get(
                                goal.target() ? "dashboard.key.target" : "dashboard.key.plan", locale, goalNumber(goal))
                        + distance(goal));
    }

    private String goalNumber(Goal goal) {
        String number = GoalText.bare(goal, indicator, locale);
        return goal.value() != null && indicator.kind().isRatio()
                ? number + FigureText.unitSuffix(indicator, goal.measure(), locale)
                : number;
    }

    /** How much of an amount is reached, or how many points a percentage is short of its goal. */
    private String distance(Goal goal) {
        BigDecimal now = exact(key.shown());
        BigDecimal aim = goal.value();
        if (now == null || aim == null || aim.signum() == 0) {
            return "";
        }
        if (!indicator.kind().isRatio()) {
            BigDecimal share = now.multiply(HUNDRED).divide(aim, DECIMALS, RoundingMode.HALF_UP);
            return ", " + Texts.get("dashboard.key.reached", locale, NumberText.percent(share, locale));
        }
        BigDecimal gap = now.subtract(aim);
        return gap.signum() == 0 ? "" : ", " + signed(gap);
    }

    private Optional<Component> change() {
        return changeText().map(text -> {
            Span change = new Span(text);
            change.addClassName("kf__change");
            if (indicator.direction() != Direction.NONE) {
                boolean better = text.startsWith("▲") == (indicator.direction() == Direction.UP);
                change.addClassName(better ? "kf__change--good" : "kf__change--bad");
            }
            return change;
        });
    }

    /** Why nothing is compared: in a few words on the card, with whom the earlier figure speaks of as its title. */
    private Optional<Component> otherScope() {
        return otherScopeText().map(text -> {
            Span why = new Span(Texts.get("dashboard.key.other_scope", locale, earlierPeriod()));
            why.addClassName("kf__apart");
            why.setTitle(text);
            return why;
        });
    }

    private Optional<String> otherScopeText() {
        Shown earlier = key.otherScope();
        return earlier == null || exact(key.shown()) == null || exact(earlier) == null
                ? Optional.empty()
                : Optional.of(
                        Texts.get("dashboard.key.other_scope.why", locale, earlierPeriod(), words.scope(earlier)));
    }

    private String earlierPeriod() {
        return key.otherScope() == null ? "" : words.year(key.otherScope());
    }

    private Optional<String> changeText() {
        Shown earlier = key.previous();
        BigDecimal now = exact(key.shown());
        BigDecimal before = earlier == null ? null : exact(earlier);
        if (now == null || before == null || earlier == null || earlier.period() == null) {
            return Optional.empty();
        }
        BigDecimal difference = now.subtract(before);
        return difference.signum() == 0
                ? Optional.empty()
                : Optional.of(signed(difference) + " "
                        + Texts.get("dashboard.key.since", locale, FigureText.period(earlier.period(), locale)));
    }

    private String signed(BigDecimal difference) {
        return signed(difference, indicator, measure(), locale);
    }

    /** "▲ 2,5 điểm", "▼ 10 tỷ đồng", "▲ 12": a count is told in the unit of the number above it. */
    static String signed(BigDecimal difference, Indicator indicator, String measure, Locale locale) {
        String number = FigureText.computed(difference.abs(), indicator, measure, locale);
        String written = switch (indicator.kind()) {
            case PERCENT, RATE -> Texts.get("dashboard.key.points", locale, number);
            case MONEY -> number + FigureText.unitSuffix(indicator, measure, locale);
            default -> number;
        };
        return (difference.signum() > 0 ? "▲ " : "▼ ") + written;
    }

    /** An amount changes by the unit that it is shown in: "10 tỷ đồng" below "34 tỷ đồng". */
    private String measure() {
        List<Figure> figures = ShownWords.figures(key.shown());
        if (figures.size() == 1 && !figures.getFirst().measure().isEmpty()) {
            return figures.getFirst().measure();
        }
        return indicator.unit() == null ? "" : indicator.unit();
    }

    /** The one number that is shown; null for ranges, conflicts, words and what stands for several units. */
    private @Nullable BigDecimal exact(Shown shown) {
        if (!indicator.kind().isNumber()) {
            return null;
        }
        if (shown instanceof Shown.RolledUp rolledUp) {
            boolean sum = indicator.rollup() == RollupRule.SUM || indicator.rollup() == RollupRule.SUM_MONEY;
            return sum || CellNumbers.ratio(rolledUp.cell(), indicator) != null
                    ? ShownOrder.rank(shown, indicator)
                    : null;
        }
        List<Figure> figures = ShownWords.figures(shown);
        return figures.size() == 1 && figures.getFirst().state().isUsable()
                ? figures.getFirst().value()
                : null;
    }
}
