package vn.chiso.comparison.score.rule;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * The outcomes of an index over its subjects.
 *
 * @param bySubject each with the outcomes of its parts
 * @param spreads how the numbers of a criterion lie, by block, for the criteria that are scored by that
 */
public record Scores(Map<String, Of> bySubject, Map<Long, Map<String, Spread>> spreads) {

    /**
     * The outcomes of one subject.
     *
     * @param parts by id
     */
    public record Of(Sheet sheet, Outcome total, Map<Long, Outcome> parts) {

        public Outcome part(long id) {
            Outcome found = parts.get(id);
            if (found == null) {
                throw new NoSuchElementException("No part " + id);
            }
            return found;
        }
    }

    public Of of(String subject) {
        Of found = bySubject.get(subject);
        if (found == null) {
            throw new NoSuchElementException("No subject " + subject);
        }
        return found;
    }

    /** What is known of all, as it was put in. */
    public List<Sheet> sheets() {
        return bySubject.values().stream().map(Of::sheet).toList();
    }
}
