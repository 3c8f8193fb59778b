package vn.chiso.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** The door for programs: HTTP Basic with each request, no session, reading only. The pages' door comes after it. */
@Configuration
@EnableWebSecurity
@EnableMethodSecurity
class ApiSecurity {

    private static final String API = "/api/**";
    private static final String READABLE = "/api/v1/**";

    /** Without it only refused addresses would be told of, not refused calls of services. */
    @Bean
    static AuthorizationEventPublisher deniedAccess(ApplicationEventPublisher events) {
        return new SpringAuthorizationEventPublisher(events);
    }

    /** Health and metrics, which are on a port of their own that only this machine reaches: no account, nothing secret. */
    @Bean
    @Order(0)
    SecurityFilterChain management(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, CurrentUser user) {
        AuthorizationManager<RequestAuthorizationContext> ownPassword = (authentication, request) ->
                new AuthorizationDecision(user.isSignedIn() && !user.signedInWithLentPassword());
        return http.securityMatcher(API)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, READABLE)
                        .access(ownPassword)
                        .requestMatchers(HttpMethod.HEAD, READABLE)
                        .access(ownPassword)
                        .anyRequest()
                        .denyAll())
                .httpBasic(basic -> basic.authenticationEntryPoint(ApiSecurity::unauthenticated))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(ApiSecurity::unauthenticated)
                        .accessDeniedHandler((request, response, denied) -> answer(
                                response,
                                HttpStatus.FORBIDDEN,
                                user.signedInWithLentPassword() ? "password must be changed first" : "not allowed")))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(SecurityHeaders::harden)
                .build();
    }

    /** Writes the answer itself: an error dispatch would end at the pages' door and lead to the form. */
    private static void unauthenticated(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"ChiSo\", charset=\"UTF-8\"");
        answer(
                response,
                HttpStatus.UNAUTHORIZED,
                failure instanceof LockedException ? "too many wrong passwords, wait" : "sign in with HTTP Basic");
    }

    private static void answer(HttpServletResponse response, HttpStatus status, String reason) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write("{\"error\":\"" + reason + "\"}");
    }
}
