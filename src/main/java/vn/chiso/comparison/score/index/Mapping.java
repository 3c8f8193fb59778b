package vn.chiso.comparison.score.index;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How the criteria of an edition continue those of the one before it. Only where every criterion of both is mapped may a
 * line lead from one to the other.
 *
 * @param added criteria that continue nothing
 * @param dropped criteria of the former edition that nothing continues
 */
public record Mapping(List<Criterion> added, List<Criterion> dropped) {

    /** Between two editions; what continues an edition in between is followed through it.
     *
     * @param editions all of the index */
    public static Mapping of(ScoreEdition former, ScoreEdition later, List<ScoreEdition> editions) {
        Set<Long> continued = new HashSet<>();
        List<Criterion> old = former.scored();
        List<Criterion> added = later.scored().stream()
                .filter(one -> {
                    Optional<Long> origin = origin(one, former, later, editions);
                    origin.ifPresent(continued::add);
                    return origin.isEmpty();
                })
                .toList();
        return new Mapping(
                added, old.stream().filter(one -> !continued.contains(one.id())).toList());
    }

    public boolean isComplete() {
        return added.isEmpty() && dropped.isEmpty();
    }

    private static Optional<Long> origin(
            Criterion one, ScoreEdition former, ScoreEdition within, List<ScoreEdition> editions) {
        Long origin = one.formerId();
        if (origin == null) {
            return Optional.empty();
        }
        if (former.scored().stream().anyMatch(old -> old.id() == origin)) {
            return Optional.of(origin);
        }
        return editions.stream()
                .filter(edition -> edition.id() != within.id() && edition.id() != former.id())
                .filter(edition -> edition.criteria().stream().anyMatch(old -> old.id() == origin))
                .findFirst()
                .flatMap(between -> origin(between.criterion(origin), former, between, editions));
    }
}
