package vn.chiso.observation;

/** How a statement is meant, by the word in its {@code basis}: {@code stated}, {@code stated_nd_inferred},
 * {@code stated_pct_computed}, {@code implied}, {@code computed}, {@code target}, {@code plan}, {@code missing},
 * {@code entered}. The word decides the table that the statement feeds. */
public final class Basis {

    public static final String STATED = "stated";
    public static final String IMPLIED = "implied";
    public static final String COMPUTED = "computed";
    public static final String TARGET = "target";
    public static final String PLAN = "plan";
    public static final String MISSING = "missing";
    public static final String ENTERED = "entered";

    private Basis() {}

    /** Whether the statement sets a goal rather than reports a result. */
    public static boolean isGoal(String basis) {
        return basis.equals(TARGET) || basis.equals(PLAN);
    }
}
