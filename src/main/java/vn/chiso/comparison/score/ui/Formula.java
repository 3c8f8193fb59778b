package vn.chiso.comparison.score.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.NumberText;
import vn.chiso.base.text.Texts;
import vn.chiso.comparison.score.ScoreBoard;
import vn.chiso.comparison.score.ScoreSubject;
import vn.chiso.comparison.score.Stage;
import vn.chiso.comparison.score.index.Criterion;
import vn.chiso.comparison.score.rule.Input;
import vn.chiso.comparison.score.rule.Outcome;
import vn.chiso.comparison.score.rule.Rule;
import vn.chiso.comparison.score.rule.Spread;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;

/** How the computed points of a criterion come about, with the numbers put in. */
record Formula(ScoreContext context, ScoreBoard board, ScoreSubject subject, Locale locale) {

    private static final int DECIMALS = 4;

    /** One sentence a step; the last one says the points, or why there are none. */
    List<String> of(Criterion one) {
        Outcome outcome = board.of(Stage.COMPUTED, subject.key()).part(one.id());
        Input input = board.known(subject.key(), one.id()).input();
        ScoreWords words = new ScoreWords(locale);
        List<String> steps = new ArrayList<>();
        steps.add(rule(one));
        raised(one, outcome, words, steps);
        if (!outcome.isScored()) {
            steps.add(text("score.formula.none", words.of(outcome)));
        } else {
            steps.add(points(one, input, outcome, words));
        }
        spread(one, input, steps);
        return steps;
    }

    /** "Tỷ lệ × tối đa; đạt tối đa khi 100 %". */
    String rule(Criterion one) {
        Rule rule = one.rule();
        String reversed = rule.reversed() ? " " + text("score.rule.reversed") : "";
        return switch (rule.kind()) {
            case RATIO -> text("score.rule.ratio.text", value(one, rule.full())) + reversed;
            case STEPS -> text("score.rule.steps.text", value(one, rule.full()), value(one, rule.half())) + reversed;
            case YES_NO, Z_SCORE, JUDGED -> text(rule.kind().key() + ".text") + reversed;
        };
    }

    private void raised(Criterion one, Outcome outcome, ScoreWords words, List<String> steps) {
        BigDecimal own = one.maximum();
        if (own != null && outcome.applies() && outcome.factor().compareTo(BigDecimal.ONE) != 0) {
            steps.add(text(
                    "score.formula.raised",
                    words.number(own),
                    NumberText.rounded(outcome.factor(), DECIMALS, locale),
                    words.number(outcome.maximum()),
                    String.join("; ", notConcerned(one))));
        }
        if (one.weight().compareTo(BigDecimal.ONE) != 0) {
            steps.add(text("score.formula.weight", words.number(one.weight())));
        }
    }

    /** The names of what does not concern the subject, beside a criterion and beside what it is part of. */
    private List<String> notConcerned(Criterion one) {
        List<String> names = new ArrayList<>();
        @Nullable Criterion within = one;
        while (within != null) {
            Long parent = within.parentId();
            board.edition().below(parent).stream()
                    .filter(beside -> beside.scored()
                            && !board.of(Stage.COMPUTED, subject.key())
                                    .part(beside.id())
                                    .applies())
                    .forEach(beside -> names.add(beside.name(locale)));
            within = parent == null ? null : board.edition().criterion(parent);
        }
        return names;
    }

    private String points(Criterion one, Input input, Outcome outcome, ScoreWords words) {
        String maximum = words.number(outcome.maximum());
        String points = words.number(outcome.points());
        return switch (input) {
            case Input.Answer(boolean yes) ->
                text("score.formula.answer", Texts.get(yes ? "answer.yes" : "answer.no", locale), maximum, points);
            case Input.Amount(BigDecimal value) -> {
                Rule rule = one.rule();
                yield switch (rule.kind()) {
                    case RATIO ->
                        text(
                                rule.reversed() ? "score.formula.ratio.reversed" : "score.formula.ratio",
                                value(one, value),
                                value(one, rule.full()),
                                maximum,
                                points);
                    case STEPS ->
                        text(
                                "score.formula.steps",
                                value(one, value),
                                NumberText.percent(
                                        Objects.requireNonNull(outcome.share())
                                                .movePointRight(2)
                                                .stripTrailingZeros()
                                                .setScale(0, RoundingMode.HALF_UP),
                                        locale),
                                maximum,
                                points);
                    case Z_SCORE, YES_NO, JUDGED ->
                        text(
                                "score.formula.scaled",
                                NumberText.rounded(Objects.requireNonNull(outcome.share()), DECIMALS, locale),
                                maximum,
                                points);
                };
            }
            default -> text("score.formula.given", points, maximum);
        };
    }

    /** n, mean, deviation and z of the block. */
    private void spread(Criterion one, Input input, List<String> steps) {
        @Nullable
        Spread spread = board.scores(Stage.COMPUTED)
                .spreads()
                .getOrDefault(one.id(), Map.of())
                .get(subject.block());
        if (spread == null) {
            return;
        }
        if (spread.gap().isPresent() || spread.mean() == null || spread.deviation() == null) {
            steps.add(text("score.formula.n", spread.n(), Spread.FEWEST));
            return;
        }
        String z = input instanceof Input.Amount(BigDecimal value)
                ? spread.z(value)
                        .map(found -> NumberText.rounded(found, DECIMALS, locale))
                        .orElse("–")
                : "–";
        steps.add(text(
                "score.formula.spread",
                spread.n(),
                value(one, spread.mean()),
                NumberText.rounded(spread.deviation(), DECIMALS, locale),
                value(one, spread.low()),
                value(one, spread.high()),
                z));
    }

    /** A value in the measure of the indicator of a criterion. */
    String value(Criterion one, @Nullable BigDecimal value) {
        if (value == null) {
            return "–";
        }
        Long id = one.indicatorId();
        String number = NumberText.rounded(value, DECIMALS, locale);
        if (id == null) {
            return number;
        }
        Indicator indicator = context.catalogue().indicator(id);
        if (indicator.kind() == Kind.LEVEL) {
            int level = value.intValue() - 1;
            return level >= 0 && level < indicator.levels().size()
                    ? indicator.levels().get(level)
                    : number;
        }
        if (indicator.kind() == Kind.PERCENT) {
            return number + NumberText.percentSign(locale);
        }
        return indicator.kind() == Kind.MONEY ? number + " " + Texts.get("money.dong", locale) : number;
    }

    private String text(String key, Object... arguments) {
        return Texts.get(key, locale, arguments);
    }
}
