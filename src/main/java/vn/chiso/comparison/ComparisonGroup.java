package vn.chiso.comparison;

import java.io.Serializable;
import java.util.List;

/**
 * A set of agencies and units that a user keeps under a name.
 *
 * @param keys of its members, as in {@link Compared}
 */
public record ComparisonGroup(long id, String name, List<String> keys) implements Serializable {

    public ComparisonGroup {
        keys = List.copyOf(keys);
    }
}
