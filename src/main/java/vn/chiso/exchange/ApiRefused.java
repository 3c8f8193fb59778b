package vn.chiso.exchange;

import org.springframework.http.HttpStatus;
import vn.chiso.base.text.Refused;

/** A request that was not answered; the text takes the parameter, its value and the choices. */
final class ApiRefused extends Refused {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    ApiRefused(String key, Object... arguments) {
        this(HttpStatus.BAD_REQUEST, key, arguments);
    }

    ApiRefused(HttpStatus status, String key, Object... arguments) {
        super(key, arguments);
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }
}
