package vn.chiso.security.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import vn.chiso.security.kept.KeptSignIns;
import vn.chiso.security.kept.Secret;

/** Signing in: a session of a new name, and a secret with which another node can go on. Signing out: neither. */
class KeptSessionEnds implements SessionAuthenticationStrategy, LogoutHandler {

    private final SessionAuthenticationStrategy newName = new ChangeSessionIdAuthenticationStrategy();
    private final KeptSignIns kept;
    private final Clock clock;

    KeptSessionEnds(KeptSignIns kept, Clock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    @Override
    public void onAuthentication(
            @Nullable Authentication signedIn, HttpServletRequest request, HttpServletResponse response) {
        if (signedIn != null) {
            newName.onAuthentication(signedIn, request, response);
            endKept(request);
            String secret = Secret.next();
            KeptSession.tie(request.getSession(), kept.keep(signedIn, secret), clock.instant());
            KeptSession.give(request, response, secret);
        }
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication user) {
        endKept(request);
        KeptSession.take(request, response);
    }

    private void endKept(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            KeptSession.of(session::getAttribute).ifPresent(tied -> kept.end(tied.id()));
        }
    }
}
