package vn.chiso.security;

import org.springframework.security.core.AuthenticationException;

/** The password was right, and a code is wanted before anybody is signed in. */
public final class SecondStepNeeded extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final String username;

    SecondStepNeeded(String username) {
        super("A code is wanted");
        this.username = username;
    }

    public String username() {
        return username;
    }
}
