package vn.chiso.favourite;

import vn.chiso.base.text.Refused;

/** An address that was not kept, or a kept one that was not changed. */
public final class FavouriteRefused extends Refused {

    private static final long serialVersionUID = 1L;

    FavouriteRefused(String key, Object... arguments) {
        super(key, arguments);
    }
}
