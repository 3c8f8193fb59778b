package vn.chiso.security.ui;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;

/** Puts {@link CodeFilter} behind the form, with what the form itself has: a new session, and the way to the page that
 * was asked for. */
class CodeStep extends AbstractHttpConfigurer<CodeStep, HttpSecurity> {

    private final AuthenticationManager steps;
    private final SecurityContextHolderStrategy context;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CodeStep(
            AuthenticationManager steps,
            SecurityContextHolderStrategy context,
            ApplicationEventPublisher events,
            Clock clock) {
        this.steps = steps;
        this.context = context;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void configure(HttpSecurity http) {
        CodeFilter filter = new CodeFilter(steps, clock);
        filter.setSecurityContextHolderStrategy(context);
        filter.setApplicationEventPublisher(events);
        filter.setSecurityContextRepository(http.getSharedObject(SecurityContextRepository.class));
        filter.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
        filter.setAuthenticationSuccessHandler(
                http.getSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class));
        http.addFilterAfter(filter, UsernamePasswordAuthenticationFilter.class);
    }
}
