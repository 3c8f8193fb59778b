package vn.chiso.comparison;

import vn.chiso.base.text.Refused;

/** A group that was not kept. */
public final class GroupRefused extends Refused {

    private static final long serialVersionUID = 1L;

    GroupRefused(String key, Object... arguments) {
        super(key, arguments);
    }
}
