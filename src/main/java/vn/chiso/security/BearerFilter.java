package vn.chiso.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets programs in that show a token in the header {@code Authorization: Bearer …}; it is looked for nowhere else. */
final class BearerFilter extends OncePerRequestFilter {

    static final String SCHEME = "Bearer ";

    private final TokenSignIn tokens;
    private final SecurityContextHolderStrategy context;
    private final AuthenticationEntryPoint refused;

    BearerFilter(TokenSignIn tokens, SecurityContextHolderStrategy context, AuthenticationEntryPoint refused) {
        this.tokens = tokens;
        this.context = context;
        this.refused = refused;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String shown = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (shown == null || !shown.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Authentication> known =
                tokens.whose(shown.substring(SCHEME.length()).strip());
        if (known.isEmpty()) {
            refused.commence(request, response, new BadCredentialsException("Token refused"));
            return;
        }
        SecurityContext signedIn = context.createEmptyContext();
        signedIn.setAuthentication(known.get());
        context.setContext(signedIn);
        chain.doFilter(request, response);
    }
}
