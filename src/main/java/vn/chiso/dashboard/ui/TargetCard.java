package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.chart.Axis;
import vn.chiso.base.chart.ChartModel;
import vn.chiso.base.chart.Mark;
import vn.chiso.base.chart.MarkPart;
import vn.chiso.base.chart.MarkStyle;
import vn.chiso.base.text.NumberText;
import vn.chiso.base.ui.Card;
import vn.chiso.dashboard.DashboardData;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.dashboard.TargetView;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.Goal;
import vn.chiso.observation.ui.Sign;

/** What was promised against what is there: a bar of the target in its parts, and one of the result with the target as
 * a tick across it. */
final class TargetCard extends Composite<Card> implements HasStyle {

    private static final long serialVersionUID = 1L;

    private final transient CardContext context;
    private final Card card = new Card(getTranslation("tiers.target.card"));
    private final transient CardTools tools;
    private transient @Nullable DashboardFilter filter;

    TargetCard(CardContext context) {
        this.context = context;
        tools = new CardTools(card, context, this::clicked);
        setVisible(false);
    }

    @Override
    protected Card initContent() {
        return card;
    }

    /** Shows targets with a number; hides where there are none. */
    void show(DashboardData data) {
        filter = data.filter();
        TargetView view = data.target();
        setVisible(view != null);
        if (view == null || !tools.changed(view, data.filter().tables())) {
            return;
        }
        Locale locale = getLocale();
        Indicator indicator = view.indicator();
        List<Goal> goals = view.goals();
        List<Figure> own = view.own();
        Goal whole = whole(goals);
        List<Mark> marks = new ArrayList<>(List.of(targetMark(whole, parts(goals, whole), indicator)));
        BigDecimal target = FigureMarks.onAxis(Objects.requireNonNull(whole.value()), indicator);
        for (Figure figure : own) {
            Mark mark = FigureMarks.of(figure, indicator, resultLabel(figure, own), locale);
            marks.add(mark.withTarget(target).withNote(share(mark.value(), target)));
        }
        ChartModel chart =
                ChartModel.bars(indicator.name(locale), Axis.of(locale, FigureMarks.suffix(indicator)), marks);
        Set<Sign> signs = EnumSet.of(Sign.TARGET);
        own.forEach(figure -> signs.addAll(Sign.of(figure, indicator)));
        tools.show(
                data,
                CardView.chart(
                        title(whole, own, indicator),
                        indicator.name(locale),
                        () -> chart,
                        () -> Marks.file(
                                Captions.fileName(getTranslation("tiers.target.file"), data.filter()),
                                chart,
                                indicator,
                                locale),
                        signs,
                        foot(whole, parts(goals, whole), view)));
    }

    private List<Component> foot(Goal whole, List<Goal> parts, TargetView view) {
        Indicator indicator = view.indicator();
        String note = getTranslation("tiers.target.note");
        String sum = parts.stream().map(part -> partText(part, indicator)).collect(Collectors.joining(" + "));
        return List.of(
                context.goalMark().of(whole, view.own(), getLocale()),
                new Span(" "),
                new Span(sum.isEmpty() ? note : getTranslation("tiers.target.parts", sum) + " " + note));
    }

    /** How much of the goal has been reached; empty where that cannot be said. */
    private String share(@Nullable BigDecimal result, BigDecimal target) {
        return result == null || target.signum() == 0
                ? ""
                : getTranslation(
                        "tiers.target.share",
                        NumberText.rounded(
                                        result.multiply(new BigDecimal(100)).divide(target, 4, RoundingMode.HALF_UP),
                                        2,
                                        getLocale())
                                + NumberText.percentSign(getLocale()));
    }

    /** The widest goal: the one that counts all tiers. */
    private static Goal whole(List<Goal> goals) {
        return goals.stream()
                .max(Comparator.<Goal, Boolean>comparing(goal -> goal.subject().isUnitsOwn()
                                && goal.subject().label().isEmpty())
                        .thenComparing(goal -> Objects.requireNonNull(goal.value())))
                .orElseThrow();
    }

    /** The goals of single tiers, when they add up to the whole; else none. */
    private static List<Goal> parts(List<Goal> goals, Goal whole) {
        List<Goal> others = goals.stream()
                .filter(goal -> !goal.equals(whole) && goal.indicatorId() == whole.indicatorId())
                .toList();
        BigDecimal sum = others.stream()
                .map(goal -> Objects.requireNonNull(goal.value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(Objects.requireNonNull(whole.value())) == 0 ? others : List.of();
    }

    private Mark targetMark(Goal whole, List<Goal> parts, Indicator indicator) {
        Locale locale = getLocale();
        String label = context.catalogue().indicator(whole.indicatorId()).shortName(locale);
        String text = GoalText.value(whole, indicator, locale);
        String period = FigureText.period(whole.period(), locale);
        BigDecimal value = FigureMarks.onAxis(Objects.requireNonNull(whole.value()), indicator);
        List<MarkPart> pieces = parts.stream()
                .map(part -> new MarkPart(
                        FigureMarks.onAxis(Objects.requireNonNull(part.value()), indicator), partText(part, indicator)))
                .toList();
        List<MarkPart> drawn = pieces.isEmpty() ? List.of(new MarkPart(value, "")) : pieces;
        String said = label + ", " + GoalText.kind(whole, locale) + " " + text + ", " + period;
        return Mark.of("goal", label, value, MarkStyle.CONTEXT, text, said).withParts(drawn);
    }

    private String partText(Goal part, Indicator indicator) {
        String tiers = Tiers.names(part.subject().tiers(), getLocale());
        return GoalText.bare(part, indicator, getLocale()) + " " + tiers;
    }

    private String resultLabel(Figure figure, List<Figure> own) {
        return own.size() == 1
                ? getTranslation("tiers.target.result")
                : Tiers.names(figure.subject().tiers(), getLocale());
    }

    private String title(Goal whole, List<Figure> own, Indicator indicator) {
        Locale locale = getLocale();
        String kind = whole.target() ? "target" : "plan";
        String target = GoalText.value(whole, indicator, locale);
        return own.size() == 1
                ? getTranslation(
                        "tiers." + kind + ".title", target, FigureText.label(own.getFirst(), indicator, locale))
                : getTranslation("tiers." + kind + ".only", target);
    }

    private void clicked(String key) {
        FigureMarks.figureOf(key)
                .ifPresent(id ->
                        context.navigate().accept(Objects.requireNonNull(filter).withFigure(id)));
    }
}
