package vn.chiso.observation.check;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a check asks of an answer: one record for each {@link CheckKind}. */
public sealed interface Criterion permits Range, NotAbove, AddsUp, Together, FarFromLast, OtherSource {

    CheckKind kind();

    /**
     * Judges an answer, or what it does to a total that it is a part of.
     *
     * @param scope whose answers the check judges
     * @return null when nothing speaks against it, or too little is known
     */
    @Nullable
    Objection judge(CheckedCase one, Scope scope);

    /** The other indicators that it looks at, by their ids. */
    default List<Long> others() {
        return List.of();
    }

    /** The lowest number allowed; null without one. */
    default @Nullable BigDecimal low() {
        return null;
    }

    /** The highest number or difference allowed; null without one. */
    default @Nullable BigDecimal high() {
        return null;
    }

    /** Whether what a source really says may be kept against it. */
    default boolean yieldsToSource() {
        return false;
    }

    /** Makes a criterion of its stored parts; those that its kind does not know are left out. */
    static Criterion of(CheckKind kind, @Nullable BigDecimal low, @Nullable BigDecimal high, List<Long> others) {
        return switch (kind) {
            case RANGE -> new Range(low, high);
            case PARTS_NOT_ABOVE_WHOLE -> new NotAbove(others.isEmpty() ? null : others.getFirst());
            case ADDS_UP -> new AddsUp(others);
            case REQUIRED_TOGETHER -> new Together(others);
            case FAR_FROM_LAST -> new FarFromLast(high == null ? BigDecimal.ZERO : high);
            case OTHER_SOURCE -> new OtherSource();
        };
    }
}
