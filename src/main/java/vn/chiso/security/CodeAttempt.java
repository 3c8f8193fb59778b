package vn.chiso.security;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A code that was typed for an account whose password was right; nobody is signed in by it yet. */
public final class CodeAttempt extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final String username;
    private final String code;

    public CodeAttempt(String username, String code) {
        super(List.of());
        this.username = username;
        this.code = code;
    }

    @Override
    public String getCredentials() {
        return code;
    }

    @Override
    public String getPrincipal() {
        return username;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CodeAttempt attempt
                && super.equals(other)
                && username.equals(attempt.username)
                && code.equals(attempt.code);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), username, code);
    }
}
