package vn.chiso.security.ui;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import vn.chiso.security.provider.ProviderSignIn;

/** The way to the provider and back, with what the form has: a new session, and the way to the page that was asked for.
 * Nothing is there while there is no provider. */
class ProviderStep extends AbstractHttpConfigurer<ProviderStep, HttpSecurity> {

    /** Where the way to the provider begins, without the first slash. */
    static final String START = "oauth2/authorization/" + ProviderSignIn.REGISTRATION;

    private static final Logger log = LoggerFactory.getLogger(ProviderStep.class);

    private final ProviderSignIn provider;
    private final AuthenticationManager steps;
    private final AuthenticationFailureHandler onFailure;
    private final SecurityContextHolderStrategy context;
    private final ApplicationEventPublisher events;

    ProviderStep(
            ProviderSignIn provider,
            AuthenticationManager steps,
            AuthenticationFailureHandler onFailure,
            SecurityContextHolderStrategy context,
            ApplicationEventPublisher events) {
        this.provider = provider;
        this.steps = steps;
        this.onFailure = onFailure;
        this.context = context;
        this.events = events;
    }

    @Override
    public void configure(HttpSecurity http) {
        if (!provider.isOn()) {
            return;
        }
        ClientRegistrationRepository clients = provider.registrations();
        HttpSessionOAuth2AuthorizationRequestRepository asked = new HttpSessionOAuth2AuthorizationRequestRepository();
        OAuth2AuthorizationRequestRedirectFilter leave = new OAuth2AuthorizationRequestRedirectFilter(clients);
        leave.setAuthorizationRequestRepository(asked);
        leave.setAuthenticationFailureHandler((request, response, silent) -> {
            log.warn("The provider does not answer", silent);
            onFailure.onAuthenticationFailure(
                    request, response, new AuthenticationServiceException("The provider does not answer", silent));
        });
        ProviderFilter back = new ProviderFilter(steps, clients, asked);
        back.setAuthenticationFailureHandler(onFailure);
        back.setSecurityContextHolderStrategy(context);
        back.setApplicationEventPublisher(events);
        back.setSecurityContextRepository(http.getSharedObject(SecurityContextRepository.class));
        back.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
        back.setAuthenticationSuccessHandler(
                http.getSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class));
        http.addFilterBefore(leave, UsernamePasswordAuthenticationFilter.class);
        http.addFilterAfter(back, UsernamePasswordAuthenticationFilter.class);
    }
}
