package vn.chiso.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.chiso.base.text.Texts;
import vn.chiso.base.web.HttpProblem;

/** Tells programs how many requests are left to them, as the IETF draft on RateLimit header fields writes it. */
final class RateFilter extends OncePerRequestFilter {

    private final ApiRate rate;
    private final CurrentUser user;

    RateFilter(ApiRate rate, CurrentUser user) {
        this.rate = rate;
        this.user = user;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!user.isSignedIn()) {
            chain.doFilter(request, response);
            return;
        }
        ApiRate.Left left = rate.count(user.username());
        response.setHeader("RateLimit-Policy", "\"minute\";q=%d;w=%d".formatted(rate.most(), ApiRate.SPAN.toSeconds()));
        response.setHeader("RateLimit", "\"minute\";r=%d;t=%d".formatted(Math.max(0, left.left()), left.seconds()));
        if (left.left() >= 0) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(left.seconds()));
            HttpProblem.write(
                    request,
                    response,
                    HttpStatus.TOO_MANY_REQUESTS,
                    Texts.get("api.refused.rate", request.getLocale(), rate.most(), left.seconds()));
        }
    }
}
