package vn.chiso.comparison.score.index;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiso.comparison.score.rule.Tree;

/**
 * An index as one regulation has it.
 *
 * @param copiedFromId the edition that it was made of; null for the first
 * @param criteria its parts, each behind its parent, in order
 */
public record ScoreEdition(
        long id,
        long indexId,
        NewEdition said,
        EditionState state,
        @Nullable Long copiedFromId,
        List<Criterion> criteria,
        int version) {

    public ScoreEdition {
        criteria = List.copyOf(criteria);
    }

    public boolean isDraft() {
        return state == EditionState.DRAFT;
    }

    public Criterion criterion(long id) {
        return criteria.stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No part " + id));
    }

    /** As it is calculated with. */
    public Tree tree() {
        return new Tree(criteria.stream().map(Criterion::node).toList());
    }

    /** What stands right below a part; the pillars for null. */
    public List<Criterion> below(@Nullable Long parentId) {
        return criteria.stream()
                .filter(one -> Objects.equals(one.parentId(), parentId))
                .toList();
    }

    /** How deep a part lies: 0 for a pillar. */
    public int depth(Criterion one) {
        int depth = 0;
        Criterion above = one;
        while (above.parentId() != null) {
            above = criterion(above.parentId());
            depth++;
        }
        return depth;
    }

    /** The criteria that give points. */
    public List<Criterion> scored() {
        List<Criterion> found = new ArrayList<>();
        tree().criteria().forEach(node -> found.add(criterion(node.id())));
        return found;
    }
}
