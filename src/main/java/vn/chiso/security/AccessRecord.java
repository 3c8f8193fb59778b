package vn.chiso.security;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureLockedEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Notes in the audit trail who came, who left, who was turned away and what was denied. Programs sign in with every
 * request, so they are noted once an hour; what is refused again and again, once a minute.
 */
@Component
class AccessRecord {

    private static final Duration API_SIGN_IN = Duration.ofHours(1);
    private static final Duration REPEATED = Duration.ofMinutes(1);

    private final AuditTrail audit;
    private final RemoteAddress address;
    private final Repetitions repetitions;

    AccessRecord(AuditTrail audit, RemoteAddress address, Clock clock) {
        this.audit = audit;
        this.address = address;
        repetitions = new Repetitions(clock);
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        note(event.getAuthentication().getName(), "sign_in");
    }

    @EventListener
    void calledApi(AuthenticationSuccessEvent event) {
        String username = event.getAuthentication().getName();
        if (address.path().startsWith("/api/") && isFirst("sign_in.api", username, "", API_SIGN_IN)) {
            note(username, "sign_in.api");
        }
    }

    /** The password is not even looked at. */
    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        String username = event.getAuthentication().getName().strip().toLowerCase(Locale.ROOT);
        if (!(event instanceof AuthenticationFailureLockedEvent)) {
            note(username, "sign_in.failed");
        } else if (isFirst("sign_in.throttled", username, "", REPEATED)) {
            note(username, "sign_in.throttled");
        }
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        note(event.getAuthentication().getName(), "sign_out");
    }

    /** Nobody who has not signed in yet is denied anything: the form is only shown first. */
    @EventListener
    void denied(AuthorizationDeniedEvent<?> event) {
        Authentication authentication = event.getAuthentication().get();
        if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
            return;
        }
        String what = what(event.getObject());
        if (isFirst("access.denied", authentication.getName(), what, REPEATED)) {
            audit.recordAttempt(authentication.getName(), "access.denied", what, null);
        }
    }

    private static String what(Object wanted) {
        return switch (wanted) {
            case MethodInvocation call ->
                call.getMethod().getDeclaringClass().getSimpleName() + "."
                        + call.getMethod().getName();
            case HttpServletRequest request -> request.getMethod() + " " + request.getRequestURI();
            case String screen -> screen;
            default -> wanted.getClass().getSimpleName();
        };
    }

    private void note(String username, String action) {
        audit.recordAttempt(username, action, "user:" + username, null);
    }

    private boolean isFirst(String action, String username, String what, Duration within) {
        return repetitions.isFirst(String.join("|", action, username, address.current(), what), within);
    }
}
