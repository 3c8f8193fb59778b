package vn.chiso.round.reuse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.Answer;
import vn.chiso.observation.Figure;

/** Answers as they follow from figures by a rule. What does not follow exactly does not follow. */
final class Derived {

    private Derived() {}

    /** Empty where the figure gives no such answer. */
    static Optional<Answer> of(Figure figure, Indicator indicator, ReuseRule rule) {
        if (!figure.state().isUsable()) {
            return Optional.empty();
        }
        return switch (rule) {
            case SAME -> Optional.ofNullable(same(figure, indicator.kind()));
            case NUMERATOR -> Optional.ofNullable(figure.numerator()).map(Answer.Amount::of);
            case DENOMINATOR -> Optional.ofNullable(figure.denominator()).map(Answer.Amount::of);
            case SUM -> Optional.empty();
        };
    }

    /**
     * The sum of parts in one unit of measure; empty where one is missing or said in a word of its source only.
     *
     * @param wanted how many parts there have to be
     */
    static Optional<Answer> sum(List<Figure> parts, int wanted) {
        boolean whole = parts.size() == wanted
                && wanted > 0
                && parts.stream()
                        .allMatch(part -> part.state().isUsable()
                                && part.valueStated()
                                && part.qualifier().isEmpty()
                                && part.measure().equals(parts.getFirst().measure()));
        return whole
                ? Optional.of(new Answer.Amount(
                        parts.stream()
                                .map(part -> new BigDecimal(Objects.requireNonNull(part.text())))
                                .reduce(BigDecimal.ZERO, BigDecimal::add),
                        parts.getFirst().measure()))
                : Optional.empty();
    }

    private static @Nullable Answer same(Figure figure, Kind kind) {
        return switch (kind) {
            case PERCENT, RATE, COUNT, MONEY -> number(figure);
            case YES_NO -> figure.yes() == null ? null : new Answer.YesNo(figure.yes(), figure.qualifier());
            case LEVEL -> figure.level() == null ? null : new Answer.Level(figure.level());
            case YEAR, DATE, TEXT -> figure.text() == null ? null : new Answer.Written(figure.text());
        };
    }

    private static @Nullable Answer number(Figure figure) {
        if (figure.numerator() != null && figure.denominator() != null) {
            return new Answer.Parts(figure.numerator(), figure.denominator(), figure.qualifier());
        }
        return figure.valueStated()
                ? new Answer.Amount(
                        new BigDecimal(Objects.requireNonNull(figure.text())), figure.measure(), figure.qualifier())
                : null;
    }

    /** Whether two answers say the same, however many zeros they end with. */
    static boolean agree(Answer one, Answer other) {
        return switch (one) {
            case Answer.Amount(BigDecimal value, String measure, String word) ->
                other instanceof Answer.Amount that
                        && value.compareTo(that.value()) == 0
                        && word.equals(that.qualifier());
            case Answer.Parts(BigDecimal top, BigDecimal bottom, String word) ->
                other instanceof Answer.Parts that
                        && top.compareTo(that.numerator()) == 0
                        && bottom.compareTo(that.denominator()) == 0
                        && word.equals(that.qualifier());
            default -> one.equals(other);
        };
    }
}
