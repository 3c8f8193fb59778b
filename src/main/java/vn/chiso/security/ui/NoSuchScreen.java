package vn.chiso.security.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Somebody types the address of a screen that does not exist. No controller and no file answers there, so that the router
 * may: whoever is signed in is told in the frame of the page, as of a unit that is not there.
 */
final class NoSuchScreen implements RequestMatcher {

    private final List<RequestMappingHandlerMapping> controllers;

    NoSuchScreen(List<RequestMappingHandlerMapping> controllers) {
        this.controllers = controllers;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        String accepts = request.getHeader(HttpHeaders.ACCEPT);
        return HttpMethod.GET.matches(String.valueOf(request.getMethod()))
                && accepts != null
                && accepts.contains(MediaType.TEXT_HTML_VALUE)
                && !request.getRequestURI().contains(".")
                && controllers.stream().noneMatch(one -> answers(one, request));
    }

    private static boolean answers(RequestMappingHandlerMapping controllers, HttpServletRequest request) {
        boolean parsed = ServletRequestPathUtils.hasParsedRequestPath(request);
        if (!parsed) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        try {
            return controllers.getHandler(request) != null;
        } catch (Exception notInThisWay) {
            return true;
        } finally {
            if (!parsed) {
                ServletRequestPathUtils.clearParsedRequestPath(request);
            }
        }
    }
}
