package vn.chiso.savedview;

/** Who sees a saved view, beside whoever saved it. */
public enum Audience {
    /** Nobody else. */
    ME,
    /** Everybody who works in the unit of whoever saved it, or below. */
    UNIT,
    /** Everybody who is signed in. */
    ALL;

    public String key() {
        return "savedview.audience." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
