package vn.chiso.round.reuse;

import vn.chiso.base.text.Refused;

/** A figure that was not taken over, or a mapping that was not declared. */
public final class ReuseRefused extends Refused {

    /** What was offered has changed or gone. */
    public static final String GONE = "reuse.refused.gone";

    /** An indicator does not answer itself; other periods of it are offered anyway. */
    public static final String ITSELF = "reuse.refused.itself";

    /** The rule does not lead from an answer of the one sort to one of the other. */
    public static final String SORT = "reuse.refused.sort";

    /** It is declared already. */
    public static final String TWICE = "reuse.refused.twice";

    /** The form does not ask the indicator. */
    public static final String FORM = "reuse.refused.form";

    private static final long serialVersionUID = 1L;

    ReuseRefused(String key, Object... arguments) {
        super(key, arguments);
    }
}
