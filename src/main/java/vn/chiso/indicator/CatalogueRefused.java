package vn.chiso.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.Refused;

/** A change of the catalogue that was not made. It says at which fields what is wrong; its own text is the first. */
public final class CatalogueRefused extends Refused {

    /** Somebody else has changed the same since the user saw it. */
    public static final String OVERTAKEN = "catalogue.refused.overtaken";

    /** Something stands on it. */
    public static final String IN_USE = "catalogue.refused.in_use";

    private static final long serialVersionUID = 1L;

    /**
     * What is wrong.
     *
     * @param field where; null for the whole
     * @param key of a text that takes the arguments
     */
    public record Problem(@Nullable Field field, String key, List<Object> arguments) {

        Problem(@Nullable Field field, String key, Object... arguments) {
            this(field, key, List.of(arguments));
        }
    }

    private final transient List<Problem> problems;

    CatalogueRefused(List<Problem> problems) {
        super(problems.getFirst().key(), problems.getFirst().arguments().toArray());
        this.problems = List.copyOf(problems);
    }

    CatalogueRefused(String key, Object... arguments) {
        this(List.of(new Problem(null, key, arguments)));
    }

    /** All of them; empty after the exception was serialised. */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }

    static void throwIfAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new CatalogueRefused(problems);
        }
    }
}
