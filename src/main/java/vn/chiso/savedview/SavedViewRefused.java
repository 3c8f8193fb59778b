package vn.chiso.savedview;

import vn.chiso.base.text.Refused;

/** A view that was not saved, or a saved one that was not changed. */
public final class SavedViewRefused extends Refused {

    private static final long serialVersionUID = 1L;

    SavedViewRefused(String key, Object... arguments) {
        super(key, arguments);
    }
}
