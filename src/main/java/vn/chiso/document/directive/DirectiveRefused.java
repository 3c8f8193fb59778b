package vn.chiso.document.directive;

import vn.chiso.base.text.Refused;

/** A directive document that was not put into the register. */
public final class DirectiveRefused extends Refused {

    /** Number, issuer or subject are missing. */
    public static final String INCOMPLETE = "directives.refused.incomplete";

    /** There is one with that number already. */
    public static final String KNOWN = "directives.refused.known";

    /** A text is longer than is kept. */
    public static final String TOO_LONG = "directives.refused.too_long";

    private static final long serialVersionUID = 1L;

    DirectiveRefused(String key, Object... arguments) {
        super(key, arguments);
    }
}
