package vn.chiso.base.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Why a program's request was not answered: one line of text; a problem of RFC 9457 for whoever sends JSON or asks for it.
 */
public final class HttpProblem {

    private static final JsonMapper JSON = JsonMapper.shared();

    private record Body(String type, String title, int status, String detail) {}

    private HttpProblem() {}

    /** @param words one sentence in the language of the reader */
    public static void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String words)
            throws IOException {
        response.setStatus(status.value());
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (wantsJson(request)) {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream()
                    .write(JSON.writeValueAsBytes(
                            new Body("about:blank", status.getReasonPhrase(), status.value(), words)));
        } else {
            response.setContentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8).toString());
            response.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static boolean wantsJson(HttpServletRequest request) {
        String accepts = request.getHeader(HttpHeaders.ACCEPT);
        return (accepts != null && accepts.contains("json"))
                || HttpMethod.POST.name().equals(request.getMethod());
    }
}
