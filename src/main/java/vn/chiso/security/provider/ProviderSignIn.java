package vn.chiso.security.provider;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.stereotype.Component;

/**
 * The provider of the organisation (OpenID Connect, code flow with PKCE). It says who somebody is; nothing else of its
 * answer is used or kept.
 */
@Component
@EnableConfigurationProperties(ProviderSettings.class)
public class ProviderSignIn {

    /** The one registration, which is a part of the addresses that lead there and back. */
    public static final String REGISTRATION = "oidc";

    private static final Logger log = LoggerFactory.getLogger(ProviderSignIn.class);

    private final ProviderSettings settings;
    private final OidcAuthorizationCodeAuthenticationProvider protocol;

    ProviderSignIn(ProviderSettings settings) {
        this.settings = settings;
        OidcIdTokenDecoderFactory decoders = new OidcIdTokenDecoderFactory();
        decoders.setJwsAlgorithmResolver(client ->
                Objects.requireNonNull(SignatureAlgorithm.from(settings.algorithm()), "chiso.oidc.algorithm"));
        protocol = new OidcAuthorizationCodeAuthenticationProvider(
                new RestClientAuthorizationCodeTokenResponseClient(),
                request -> new DefaultOidcUser(List.of(), request.getIdToken()));
        protocol.setJwtDecoderFactory(decoders);
    }

    /** Whether there is one. */
    public boolean isOn() {
        return settings.isOn();
    }

    /** What people call it. */
    public String name() {
        return settings.name();
    }

    /** Asks the provider for its addresses when somebody first wants to sign in there, so that ChiSo starts without it. */
    public ClientRegistrationRepository registrations() {
        return new SupplierClientRegistrationRepository(() -> new InMemoryClientRegistrationRepository(registration()));
    }

    /**
     * Whom the provider names, after its answer was proved.
     *
     * @throws ProviderRefused when it does not hold, or names nobody
     */
    public Assertion assertionOf(OAuth2LoginAuthenticationToken answer) {
        try {
            if (protocol.authenticate(answer) instanceof OAuth2LoginAuthenticationToken proved
                    && proved.getPrincipal() instanceof DefaultOidcUser said) {
                return assertionOf(said.getIdToken());
            }
        } catch (AuthenticationException wrong) {
            log.warn("The provider's answer does not hold: {}", wrong.getMessage());
            throw new ProviderRefused("The answer does not hold", wrong);
        }
        throw new ProviderRefused("The answer is none of OpenID Connect");
    }

    private Assertion assertionOf(OidcIdToken token) {
        String named = token.getClaimAsString(settings.usernameClaim());
        String suffix = settings.usernameSuffix();
        if (named == null || !named.toLowerCase(Locale.ROOT).endsWith(suffix.toLowerCase(Locale.ROOT))) {
            log.warn("The provider's answer names nobody in {}", settings.usernameClaim());
            throw new ProviderRefused("The answer names nobody");
        }
        String username =
                named.substring(0, named.length() - suffix.length()).strip().toLowerCase(Locale.ROOT);
        return new Assertion(username, saysSecondStep(token));
    }

    private boolean saysSecondStep(OidcIdToken token) {
        Set<String> said = new TreeSet<>();
        List<String> methods = token.getAuthenticationMethods();
        if (methods != null) {
            said.addAll(methods);
        }
        String level = token.getAuthenticationContextClass();
        if (level != null) {
            said.add(level);
        }
        return settings.secondStep().stream().anyMatch(said::contains);
    }

    private ClientRegistration registration() {
        return ClientRegistrations.fromIssuerLocation(Objects.requireNonNull(settings.issuer()))
                .registrationId(REGISTRATION)
                .clientId(Objects.requireNonNull(settings.clientId()))
                .clientSecret(Objects.requireNonNull(settings.clientSecret()))
                .scope(settings.scope())
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }
}
