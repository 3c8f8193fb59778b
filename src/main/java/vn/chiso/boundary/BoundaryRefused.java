package vn.chiso.boundary;

import vn.chiso.base.text.Refused;

/** A file of outlines, or a change of them, that is not taken. */
public final class BoundaryRefused extends Refused {

    private static final long serialVersionUID = 1L;

    BoundaryRefused(String key, Object... arguments) {
        super("boundary.refused." + key, arguments);
    }
}
