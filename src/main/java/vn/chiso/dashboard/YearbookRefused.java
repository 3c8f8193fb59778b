package vn.chiso.dashboard;

import vn.chiso.base.text.Refused;

/** A year book that is not made; the text says what to ask for instead. */
public final class YearbookRefused extends Refused {

    private static final long serialVersionUID = 1L;

    YearbookRefused(String key, Object... arguments) {
        super(key, arguments);
    }
}
