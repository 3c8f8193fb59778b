package vn.chiso.comparison.score.rule;

import java.util.HashMap;
import java.util.Map;

/**
 * What is known of one subject.
 *
 * @param subject its key
 * @param block what it is compared within: departments, districts, communes
 * @param inputs by criterion; what is left out nobody knows
 */
public record Sheet(String subject, String block, Map<Long, Input> inputs) {

    public Sheet {
        inputs = Map.copyOf(inputs);
    }

    Input input(Node criterion) {
        return inputs.getOrDefault(criterion.id(), Input.NO_DATA);
    }

    /** The same with one thing known otherwise. */
    public Sheet with(long criterionId, Input other) {
        Map<Long, Input> changed = new HashMap<>(inputs);
        changed.put(criterionId, other);
        return new Sheet(subject, block, changed);
    }
}
