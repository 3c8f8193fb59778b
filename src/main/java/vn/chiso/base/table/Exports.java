package vn.chiso.base.table;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is kept and said about files that users take out. Whoever knows the user provides it. */
public interface Exports {

    /** A file made now, for the current user. */
    Made made(Locale locale);

    /**
     * Notes in the audit trail that the current user takes a file out.
     *
     * @param file its name with ending
     * @param detail what was chosen; null for nothing
     */
    void exported(String file, @Nullable String detail);

    /** Whether figures are simulated, which every file must say. */
    boolean simulated();
}
