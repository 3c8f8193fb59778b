package vn.chiso.security.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import vn.chiso.security.CodeAttempt;
import vn.chiso.security.SecondStepNeeded;

/** Takes the code of the second step, for the session whose password was right a moment ago. */
class CodeFilter extends AbstractAuthenticationProcessingFilter {

    static final String CODE = "code";

    private final Clock clock;

    CodeFilter(AuthenticationManager steps, Clock clock) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/" + CodeView.PATH), steps);
        this.clock = clock;
        setAuthenticationFailureHandler((request, response, failure) ->
                response.sendRedirect(request.getContextPath() + "/" + wayBack(failure)));
    }

    /** Remembers whose password was right, in a session of a new name, and asks for the code. */
    static void ask(
            HttpServletRequest request, HttpServletResponse response, SecondStepNeeded rightPassword, Clock clock)
            throws IOException {
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setAttribute(PendingSignIn.ATTRIBUTE, new PendingSignIn(rightPassword.username(), clock.instant()));
        response.sendRedirect(request.getContextPath() + "/" + CodeView.PATH);
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        PendingSignIn pending = PendingSignIn.of(
                        session == null ? null : session.getAttribute(PendingSignIn.ATTRIBUTE), clock.instant())
                .orElseThrow(() -> new InsufficientAuthenticationException("The password comes first"));
        String code = request.getParameter(CODE);
        CodeAttempt attempt = new CodeAttempt(pending.username(), code == null ? "" : code);
        attempt.setDetails(authenticationDetailsSource.buildDetails(request));
        Authentication signedIn = getAuthenticationManager().authenticate(attempt);
        request.getSession().removeAttribute(PendingSignIn.ATTRIBUTE);
        return signedIn;
    }

    private static String wayBack(AuthenticationException failure) {
        return switch (failure) {
            case InsufficientAuthenticationException tooLate -> LoginView.PATH;
            case LockedException tooOften -> CodeView.PATH + "?" + LoginView.ERROR + "=" + LoginView.WAIT;
            default -> CodeView.PATH + "?" + LoginView.ERROR + "=" + LoginView.WRONG;
        };
    }
}
