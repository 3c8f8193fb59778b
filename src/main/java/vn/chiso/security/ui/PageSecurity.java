package vn.chiso.security.ui;

import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.context.DelegatingSecurityContextRepository;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.chiso.security.PageSignIn;
import vn.chiso.security.SecondStepNeeded;
import vn.chiso.security.SecurityHeaders;
import vn.chiso.security.kept.KeptSignIns;
import vn.chiso.security.provider.ProviderRefused;
import vn.chiso.security.provider.ProviderSignIn;

/** The door for people: a form, a session, and back to the page that was asked for. */
@Configuration
class PageSecurity {

    /** Files of the page that must arrive before anybody has signed in; Vaadin permits its own only. */
    private static final String[] STATIC_FILES = {"/styles.css", "/styles/**", "/aura/**", "/icons/**", "/favicon.*"};

    /** The form, with whatever it has to say, and the second step: whoever is told there is not signed in yet. */
    private static final String[] DOORS = {"/" + LoginView.PATH, "/" + CodeView.PATH};

    /** Whoever serves them decides who may read which; all else that is no screen is closed. */
    private static final String[] FILES_OF_USERS = {"/evidence/*", "/boundary-maps/*", "/boundary-previews/*"};

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            VaadinDefaultRequestCache askedFor,
            PageSignIn signIn,
            ProviderSignIn provider,
            SecurityContextHolderStrategy context,
            KeptSignIns kept,
            List<RequestMappingHandlerMapping> controllers,
            ApplicationEventPublisher events,
            Clock clock) {
        AuthenticationManager steps = signIn.steps();
        AuthenticationFailureHandler onFailure = (request, response, failure) -> {
            if (failure instanceof SecondStepNeeded rightPassword) {
                CodeFilter.ask(request, response, rightPassword, clock);
            } else {
                backToForm(request, response, failure);
            }
        };
        askedFor.setDelegateRequestCache(withoutParameterOfItsOwn());
        SecurityContextRepository sessions = new DelegatingSecurityContextRepository(
                new RequestAttributeSecurityContextRepository(), new HttpSessionSecurityContextRepository());
        KeptSessionEnds ends = new KeptSessionEnds(kept, clock);
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(STATIC_FILES)
                        .permitAll()
                        .requestMatchers(DOORS)
                        .permitAll()
                        .requestMatchers("/error")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, FILES_OF_USERS)
                        .authenticated()
                        .requestMatchers(new NoSuchScreen(controllers))
                        .authenticated())
                .headers(SecurityHeaders::harden)
                .addFilterBefore(new EndedSession(), SecurityContextHolderFilter.class)
                .securityContext(security -> security.securityContextRepository(sessions))
                .addFilterAfter(new KeptSessionStep(kept, context, sessions), SecurityContextHolderFilter.class)
                .sessionManagement(management -> management.sessionAuthenticationStrategy(ends))
                .logout(logout -> logout.addLogoutHandler(ends))
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(LoginView.class))
                // After Vaadin's configurer, or Spring Security's own form answers in place of the view.
                .formLogin(form -> form.failureHandler(onFailure))
                .with(new CodeStep(steps, context, events, clock), Customizer.withDefaults())
                .with(new ProviderStep(provider, steps, onFailure, context, events), Customizer.withDefaults())
                .authenticationManager(steps)
                .build();
    }

    /** As Vaadin's own; its security configurer enables it. */
    @Bean
    static NavigationAccessControlConfigurer notedDenials(ApplicationEventPublisher events) {
        return new NavigationAccessControlConfigurer()
                .withAnnotatedViewAccessChecker()
                .withDecisionResolver(new ScreenDenials(events))
                .disabled();
    }

    /** By default Spring Security adds "continue" to the address, which is the reader's. */
    @SuppressWarnings("NullAway") // null turns the parameter off; the setter does not say so
    private static HttpSessionRequestCache withoutParameterOfItsOwn() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    private static void backToForm(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String reason = switch (failure) {
            case LockedException tooOften -> LoginView.WAIT;
            case AuthenticationServiceException silent -> LoginView.AWAY;
            case ProviderRefused refused -> LoginView.REFUSED;
            default -> LoginView.WRONG;
        };
        response.sendRedirect(request.getContextPath() + "/" + LoginView.PATH + "?" + LoginView.ERROR + "=" + reason);
    }
}
