package vn.chiso.security.ui;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;
import vn.chiso.security.kept.KeptSignIn;

/**
 * What ties a session to the sign-in that is kept in the database, and the browser's cookie to both.
 *
 * @param id of the sign-in that is kept
 * @param actedAt when its user last did something
 */
record KeptSession(long id, Instant actedAt) implements Serializable {

    static final String COOKIE = "chiso-sign-in";

    private static final String ATTRIBUTE = KeptSession.class.getName();
    private static final String ROOT = "/";

    static void tie(HttpSession session, long id, Instant actedAt) {
        session.setAttribute(ATTRIBUTE, new KeptSession(id, actedAt));
    }

    static void tie(HttpSession session, KeptSignIn kept) {
        tie(session, kept.id(), kept.actedAt());
    }

    /** What a session, or one of Vaadin around it, has as an attribute of our name. */
    static Optional<KeptSession> of(AttributeSource session) {
        return session.attribute(ATTRIBUTE) instanceof KeptSession kept ? Optional.of(kept) : Optional.empty();
    }

    /** Reads an attribute; null for none. */
    interface AttributeSource {

        @Nullable
        Object attribute(String name);
    }

    static Optional<String> secret(HttpServletRequest request) {
        return Stream.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** Gone with the browser, as the session's own cookie is. */
    static void give(HttpServletRequest request, HttpServletResponse response, String secret) {
        set(request, response, ResponseCookie.from(COOKIE, secret));
    }

    static void take(HttpServletRequest request, HttpServletResponse response) {
        set(request, response, ResponseCookie.from(COOKIE, "").maxAge(Duration.ZERO));
    }

    private static void set(
            HttpServletRequest request, HttpServletResponse response, ResponseCookie.ResponseCookieBuilder cookie) {
        String path = request.getContextPath().isEmpty() ? ROOT : request.getContextPath();
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                cookie.path(path)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }
}
