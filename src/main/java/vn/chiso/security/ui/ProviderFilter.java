package vn.chiso.security.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import vn.chiso.security.provider.ProviderRefused;
import vn.chiso.security.provider.ProviderSignIn;

/**
 * Takes what the provider sends back with the browser. Spring Security's own filter would keep the provider's tokens in
 * the session, and have the provider's user in place of the account.
 */
class ProviderFilter extends AbstractAuthenticationProcessingFilter {

    static final String PATH = "/login/oauth2/code/" + ProviderSignIn.REGISTRATION;

    private final ClientRegistrationRepository clients;
    private final AuthorizationRequestRepository<OAuth2AuthorizationRequest> asked;

    ProviderFilter(
            AuthenticationManager steps,
            ClientRegistrationRepository clients,
            AuthorizationRequestRepository<OAuth2AuthorizationRequest> asked) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, PATH), steps);
        this.clients = clients;
        this.asked = asked;
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizationRequest question = asked.removeAuthorizationRequest(request, response);
        if (question == null) {
            throw new ProviderRefused("Nobody asked");
        }
        ClientRegistration client = Objects.requireNonNull(clients.findByRegistrationId(ProviderSignIn.REGISTRATION));
        OAuth2LoginAuthenticationToken attempt = new OAuth2LoginAuthenticationToken(
                client, new OAuth2AuthorizationExchange(question, answer(request, question)));
        attempt.setDetails(authenticationDetailsSource.buildDetails(request));
        return getAuthenticationManager().authenticate(attempt);
    }

    private static OAuth2AuthorizationResponse answer(HttpServletRequest request, OAuth2AuthorizationRequest question) {
        String code = request.getParameter(OAuth2ParameterNames.CODE);
        String state = request.getParameter(OAuth2ParameterNames.STATE);
        if (isMissing(code)) {
            throw new ProviderRefused("Refused there: " + request.getParameter(OAuth2ParameterNames.ERROR));
        }
        return OAuth2AuthorizationResponse.success(code)
                .redirectUri(Objects.requireNonNull(question.getRedirectUri()))
                .state(state)
                .build();
    }

    private static boolean isMissing(@Nullable String parameter) {
        return parameter == null || parameter.isBlank();
    }
}
