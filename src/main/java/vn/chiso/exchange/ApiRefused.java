package vn.chiso.exchange;

import vn.chiso.base.text.Refused;

/** A request that was not answered; the text takes the parameter, its value and the choices. */
final class ApiRefused extends Refused {

    private static final long serialVersionUID = 1L;

    ApiRefused(String key, Object... arguments) {
        super(key, arguments);
    }
}
