package vn.chiso.security.provider;

import org.springframework.security.core.AuthenticationException;

/** Nobody is signed in by the provider: it did not say who, or said somebody who may not work here. Why is for the audit
 * trail, not for the person. */
public final class ProviderRefused extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    public ProviderRefused(String why) {
        super(why);
    }

    ProviderRefused(String why, AuthenticationException cause) {
        super(why, cause);
    }
}
