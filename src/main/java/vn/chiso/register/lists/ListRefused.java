package vn.chiso.register.lists;

import vn.chiso.base.text.Refused;

/** A list, or a line of it, that is not taken. */
public final class ListRefused extends Refused {

    private static final long serialVersionUID = 1L;

    ListRefused(String key, Object... arguments) {
        super("list.refused." + key, arguments);
    }
}
