package vn.chiso.exchange;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import vn.chiso.base.text.DateText;
import vn.chiso.security.CurrentUser;

/** Names what an answer would say without reading it: the same name, the same answer. */
@Component
class ApiVersions {

    private static final int BYTES = 15;

    private final LastChange lastChange;
    private final CurrentUser user;
    private final Clock clock;

    ApiVersions(LastChange lastChange, CurrentUser user, Clock clock) {
        this.lastChange = lastChange;
        this.user = user;
        this.clock = clock;
    }

    /** A weak entity tag: of the data, the day, who asks with which rights, and what is asked. */
    String of(HttpServletRequest request) {
        String all = String.join(
                "\n",
                lastChange.name(),
                LocalDate.now(clock.withZone(DateText.ZONE)).toString(),
                user.username(),
                user.role().orElse(""),
                user.unitId().map(String::valueOf).orElse(""),
                user.agencyId().map(String::valueOf).orElse(""),
                request.getRequestURI(),
                String.valueOf(request.getQueryString()),
                String.valueOf(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
        return "W/\"" + HexFormat.of().formatHex(Arrays.copyOf(digest(all), BYTES)) + "\"";
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
