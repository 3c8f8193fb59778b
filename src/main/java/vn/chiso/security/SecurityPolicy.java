package vn.chiso.security;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation demands of those who sign in. The defaults follow OWASP ASVS 5.0 level 2; {@code
 * application-tcvn-l3.properties} is stricter.
 *
 * @param totpForAdministrators whether administrators need a second step
 * @param totpFor other {@link Roles} that need one
 * @param totpGrace how long after their account was made those who need a second step may put it off
 * @param idle how long a session lives after the last act of its user
 * @param idleForAdministrators the same for administrators
 * @param presenting the same, for whatever role, while a page is open that shows and lets nobody do anything
 * @param password what passwords must be
 */
@ConfigurationProperties("chiso.security")
public record SecurityPolicy(
        @DefaultValue("required") Demand totpForAdministrators,
        @DefaultValue List<String> totpFor,
        @DefaultValue("7d") Duration totpGrace,
        @DefaultValue("15m") Duration idle,
        @DefaultValue("5m") Duration idleForAdministrators,
        @DefaultValue("8h") Duration presenting,
        @DefaultValue Passwords password) {

    /**
     * What passwords must be beyond {@link PasswordRules}.
     *
     * @param shortest in characters; below {@link PasswordRules#SHORTEST} it has no effect
     * @param classes how many of these must be there: small letters, capital letters, digits, other signs
     * @param remembered so many earlier passwords may not be chosen again, the present one among them
     * @param maxAge after that another one must be chosen at the next sign-in; null: never
     */
    public record Passwords(
            @DefaultValue("12") int shortest,
            @DefaultValue("0") int classes,
            @DefaultValue("1") int remembered,
            @Nullable Duration maxAge) {}

    /** Whether something is demanded, or left to each user. */
    public enum Demand {
        REQUIRED,
        OPTIONAL
    }

    public SecurityPolicy {
        totpFor.stream().filter(role -> !Roles.ALL.contains(role)).findFirst().ifPresent(unknown -> {
            throw new IllegalArgumentException("chiso.security.totp-for: not a role: " + unknown);
        });
    }

    /** Whether users of that role need a second step. */
    public boolean demandsTwoSteps(String role) {
        return (role.equals(Roles.ADMINISTRATOR) && totpForAdministrators == Demand.REQUIRED) || totpFor.contains(role);
    }

    /** How long a session of that role lives after the last act of its user. */
    public Duration idle(String role) {
        return role.equals(Roles.ADMINISTRATOR) ? idleForAdministrators : idle;
    }
}
