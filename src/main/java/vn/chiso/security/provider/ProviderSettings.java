package vn.chiso.security.provider;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.chiso.security.Loopback;

/**
 * The provider that people sign in at.
 *
 * @param issuer its address, below which its configuration is found; null: there is none
 * @param name what the button of the sign-in page calls it
 * @param usernameClaim what of its answer is the username in ChiSo, in any case of letters
 * @param usernameSuffix what each username ends with there and not here, such as {@code @example.vn}
 * @param secondStep what in {@code amr} or {@code acr} says that the provider asked for a second step
 * @param algorithm of its signatures
 */
@ConfigurationProperties("chiso.oidc")
public record ProviderSettings(
        @Nullable String issuer,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @DefaultValue("SSO") String name,
        @DefaultValue({"openid", "profile"}) List<String> scope,
        @DefaultValue("preferred_username") String usernameClaim,
        @DefaultValue("") String usernameSuffix,
        @DefaultValue("mfa") List<String> secondStep,
        @DefaultValue("RS256") String algorithm) {

    public ProviderSettings {
        if (isGiven(issuer)) {
            URI address = URI.create(issuer);
            if (!"https".equals(address.getScheme()) && !Loopback.is(address.getHost())) {
                throw new IllegalArgumentException("chiso.oidc.issuer: begins with https://, not " + issuer);
            }
            if (!isGiven(clientId) || !isGiven(clientSecret)) {
                throw new IllegalArgumentException("chiso.oidc: client-id and client-secret are missing");
            }
        }
    }

    /** Whether there is a provider. */
    boolean isOn() {
        return isGiven(issuer);
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
