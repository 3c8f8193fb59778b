package vn.chiso.security.ui;

import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Throws away a session that has lost its rights as soon as its page comes to the form, which begins a new one. Not
 * earlier: the page could not be told any more.
 */
class EndedSession extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null
                && request.getRequestURI().equals(request.getContextPath() + "/" + LoginView.PATH)
                && LoginView.ENDED.equals(request.getQueryString())
                && session.getAttribute(SPRING_SECURITY_CONTEXT_KEY) == null) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }
}
