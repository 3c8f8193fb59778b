package vn.chiso.register.succession;

import vn.chiso.base.text.Refused;

/** What became of something, or a file that says so, that is not taken. */
public final class SuccessionRefused extends Refused {

    private static final long serialVersionUID = 1L;

    SuccessionRefused(String key, Object... arguments) {
        super("successions.refused." + key, arguments);
    }
}
