package vn.chiso.discussion;

import vn.chiso.base.text.Refused;

/** A comment that was not stored or taken back. */
public final class CommentRefused extends Refused {

    private static final long serialVersionUID = 1L;

    CommentRefused(String key, Object... arguments) {
        super(key, arguments);
    }
}
