package vn.chiso.exchange;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.chiso.base.text.Texts;
import vn.chiso.base.web.HttpProblem;
import vn.chiso.observation.EditRefused;

/** Says what was wrong with a request of the API. */
@RestControllerAdvice(assignableTypes = {OpenDataController.class, EntryController.class})
class ApiProblems {

    @ExceptionHandler
    void refused(ApiRefused refused, HttpServletRequest request, HttpServletResponse response, Locale locale)
            throws IOException {
        HttpProblem.write(request, response, refused.status(), refused.in(locale));
    }

    /** Found only when the figures were to be written: somebody was faster, or a report is locked. */
    @ExceptionHandler
    void overtaken(EditRefused refused, HttpServletRequest request, HttpServletResponse response, Locale locale)
            throws IOException {
        HttpProblem.write(request, response, HttpStatus.CONFLICT, refused.in(locale));
    }

    @ExceptionHandler
    void otherwise(
            HttpMediaTypeNotSupportedException refused,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        HttpProblem.write(request, response, HttpStatus.UNSUPPORTED_MEDIA_TYPE, Texts.get("api.entries.type", locale));
    }
}
