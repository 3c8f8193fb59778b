package vn.chiso.base.i18n;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Optional;

/** What a reader chose for the looks of the page (language, light or dark), kept in a cookie for a year. */
public final class RememberedChoice {

    private static final Duration KEPT = Duration.ofDays(365);

    private RememberedChoice() {}

    /** The value that the browser sent along; empty when nothing was chosen there. */
    public static Optional<String> read(String name, VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name)) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }

    /** Sends the value with the current response. Without one (background work) only the session keeps the choice. */
    public static void store(String name, String value) {
        VaadinResponse response = VaadinService.getCurrentResponse();
        if (response == null) {
            return;
        }
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
