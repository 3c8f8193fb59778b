package vn.chiso.round;

/** Something that cannot be done with a round or a report now; nothing was written. The key names a text of the bundles. */
public final class RoundRefused extends RuntimeException {

    /** Somebody else has moved the report on since the user saw it. */
    public static final String OVERTAKEN = "round.refused.overtaken";

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    RoundRefused(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }
}
