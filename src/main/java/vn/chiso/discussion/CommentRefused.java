package vn.chiso.discussion;

/** A comment that was not stored or taken back; the key names a text of the bundles. */
public final class CommentRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;

    CommentRefused(String key) {
        super(key);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
