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
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import vn.chiso.security.token.TokenScope;

/**
 * The door for programs: a token or HTTP Basic with each request, no session. A password alone only reads; figures are
 * written with a token that is meant for it. No browser adds a token by itself and no cookie counts here, so there is no
 * request that another site could forge; no other origin is told that it may read. The pages' door comes after it.
 */
@Configuration
@EnableWebSecurity
@EnableMethodSecurity
class ApiSecurity {

    private static final String API = "/api/**";
    private static final String READABLE = "/api/v1/**";
    private static final String WRITABLE = "/api/v1/observations";

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
    SecurityFilterChain api(
            HttpSecurity http,
            CurrentUser user,
            TokenSignIn tokens,
            ApiRate rate,
            SecurityContextHolderStrategy context) {
        AuthorizationManager<RequestAuthorizationContext> ownPassword = (authentication, request) ->
                new AuthorizationDecision(user.isSignedIn() && !user.signedInWithLentPassword());
        AuthorizationManager<RequestAuthorizationContext> writingToken = AuthorizationManagers.allOf(
                ownPassword, AuthorityAuthorizationManager.hasAuthority(TokenScope.WRITE.authority()));
        return http.securityMatcher(API)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, READABLE)
                        .access(ownPassword)
                        .requestMatchers(HttpMethod.HEAD, READABLE)
                        .access(ownPassword)
                        .requestMatchers(HttpMethod.POST, WRITABLE)
                        .access(writingToken)
                        .anyRequest()
                        .denyAll())
                .addFilterBefore(
                        new BearerFilter(tokens, context, ApiSecurity::wrongToken), BasicAuthenticationFilter.class)
                .addFilterBefore(new RateFilter(rate, user), AuthorizationFilter.class)
                .httpBasic(basic -> basic.authenticationEntryPoint(ApiSecurity::unauthenticated))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(ApiSecurity::unauthenticated)
                        .accessDeniedHandler((request, response, denied) -> answer(
                                response,
                                HttpStatus.FORBIDDEN,
                                user.signedInWithLentPassword()
                                        ? "password must be changed first"
                                        : HttpMethod.POST.matches(request.getMethod())
                                                ? "figures are written with a token that may write"
                                                : "not allowed")))
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
        response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"ChiSo\"");
        answer(
                response,
                HttpStatus.UNAUTHORIZED,
                failure instanceof LockedException ? "too many wrong passwords, wait" : "sign in with HTTP Basic");
    }

    private static void wrongToken(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"ChiSo\", error=\"invalid_token\"");
        answer(response, HttpStatus.UNAUTHORIZED, "token unknown, ended or expired");
    }

    private static void answer(HttpServletResponse response, HttpStatus status, String reason) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write("{\"error\":\"" + reason + "\"}");
    }
}
