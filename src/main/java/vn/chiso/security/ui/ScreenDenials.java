package vn.chiso.security.ui;

import com.vaadin.flow.server.auth.AccessCheckDecision;
import com.vaadin.flow.server.auth.AccessCheckDecisionResolver;
import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.DefaultAccessCheckDecisionResolver;
import com.vaadin.flow.server.auth.NavigationContext;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.Authentication;

/** Decides as Vaadin does, and tells of the screens that somebody was not let in to as Spring Security tells of
 * services. */
class ScreenDenials implements AccessCheckDecisionResolver {

    private static final long serialVersionUID = 1L;

    private final DefaultAccessCheckDecisionResolver usual = new DefaultAccessCheckDecisionResolver();
    private final transient ApplicationEventPublisher events;

    ScreenDenials(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public AccessCheckResult resolve(List<AccessCheckResult> results, NavigationContext context) {
        AccessCheckResult result = usual.resolve(results, context);
        if (context.isNavigating()
                && !context.isErrorHandling()
                && result.decision() != AccessCheckDecision.ALLOW
                && context.getPrincipal() instanceof Authentication somebody) {
            String screen = "screen:" + context.getLocation().getPath();
            events.publishEvent(
                    new AuthorizationDeniedEvent<>(() -> somebody, screen, new AuthorizationDecision(false)));
        }
        return result;
    }
}
