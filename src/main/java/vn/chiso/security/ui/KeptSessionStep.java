package vn.chiso.security.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.chiso.security.kept.KeptSignIn;
import vn.chiso.security.kept.KeptSignIns;

/**
 * Signs in again whoever opens a page with the secret of a sign-in that is kept, in a session that is nobody's: the node
 * that had the session is gone. Only where a person opens a page, so that what the page sends by itself signs nobody in.
 */
class KeptSessionStep extends OncePerRequestFilter {

    private final KeptSignIns kept;
    private final SecurityContextHolderStrategy context;
    private final SecurityContextRepository repository;

    KeptSessionStep(KeptSignIns kept, SecurityContextHolderStrategy context, SecurityContextRepository repository) {
        this.kept = kept;
        this.context = context;
        this.repository = repository;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (opensAPage(request) && context.getContext().getAuthentication() == null) {
            KeptSession.secret(request).ifPresent(secret -> goOn(request, response, secret));
        }
        chain.doFilter(request, response);
    }

    private void goOn(HttpServletRequest request, HttpServletResponse response, String secret) {
        Optional<KeptSignIn> found = kept.find(secret);
        if (found.isEmpty()) {
            KeptSession.take(request, response);
            return;
        }
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        HttpSession session = request.getSession();
        KeptSession.tie(session, found.get());
        SecurityContext signedIn = context.createEmptyContext();
        signedIn.setAuthentication(found.get().authentication());
        context.setContext(signedIn);
        repository.saveContext(signedIn, request, response);
        kept.wentOn(found.get());
    }

    private static boolean opensAPage(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return HttpMethod.GET.matches(request.getMethod())
                && accepted != null
                && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }
}
