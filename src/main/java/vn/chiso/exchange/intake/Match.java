package vn.chiso.exchange.intake;

import java.util.List;

/** What a name in a file may mean. */
public sealed interface Match<T> {

    record One<T>(T meant) implements Match<T> {}

    /** Several carry the name; in official order. */
    record Several<T>(List<T> candidates) implements Match<T> {}

    /** Nothing carries the name. */
    record None<T>() implements Match<T> {}

    static <T> Match<T> of(List<T> candidates) {
        return switch (candidates.size()) {
            case 0 -> new None<>();
            case 1 -> new One<>(candidates.getFirst());
            default -> new Several<>(candidates);
        };
    }
}
