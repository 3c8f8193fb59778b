package vn.chiso.exchange;

import java.util.Arrays;

/** A request that was not answered; the key names a text that takes the parameter, its value and the choices. */
final class ApiRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String[] arguments;

    ApiRefused(String key, String... arguments) {
        super(key + Arrays.toString(arguments));
        this.key = key;
        this.arguments = arguments.clone();
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments.clone();
    }
}
