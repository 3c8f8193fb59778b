package vn.chiso.observation;

/** An edit that was not made; nothing was written. The key names a text of the bundles; the arguments go into it. */
public final class EditRefused extends RuntimeException {

    /** Somebody else changed the figure since the editor saw it; the argument is the id of the observation. */
    public static final String OVERTAKEN = "edit.refused.conflict";

    /** The answer needs a reason. */
    public static final String REASON = "edit.refused.reason";

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    public EditRefused(String key, Object... arguments) {
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
