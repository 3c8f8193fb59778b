package vn.chiso.savedview;

import java.util.Locale;

/** A feature whose pages can be frozen. What it hands over holds what the current user may read, and no more. */
public interface Freezer {

    /** Whether the address is that of such a page. */
    boolean takes(String address);

    /**
     * What the page says now, read in one go.
     *
     * @param address one that it takes
     */
    FrozenContent read(String address, Locale locale);
}
