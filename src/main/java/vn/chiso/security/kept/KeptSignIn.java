package vn.chiso.security.kept;

import java.time.Instant;
import org.springframework.security.core.Authentication;

/**
 * A sign-in with which another node goes on.
 *
 * @param authentication the account as it is now, with the steps that its user took when signing in
 * @param actedAt when the user last did something, as far as was noted: idleness goes on from there
 */
public record KeptSignIn(long id, Authentication authentication, Instant actedAt) {}
