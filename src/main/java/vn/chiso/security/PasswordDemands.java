package vn.chiso.security;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** What this installation demands of a password that a user chooses: {@link PasswordRules} and its own policy. */
@Component
class PasswordDemands {

    private static final int OTHER = 3;

    private final SecurityPolicy.Passwords policy;
    private final PasswordEncoder encoder;
    private final JdbcClient jdbc;
    private final Clock clock;

    PasswordDemands(SecurityPolicy policy, PasswordEncoder encoder, JdbcClient jdbc, Clock clock) {
        this.policy = policy.password();
        this.encoder = encoder;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws PasswordRefused with the first rule that the password breaks */
    void check(AppUser user, String chosen) {
        PasswordRules.check(user.username(), chosen);
        if (chosen.codePointCount(0, chosen.length()) < policy.shortest()) {
            throw new PasswordRefused("security.password.short", policy.shortest());
        }
        if (chosen.codePoints().map(PasswordDemands::kind).distinct().count() < policy.classes()) {
            throw new PasswordRefused("security.password.classes", policy.classes());
        }
        if (encoder.matches(chosen, user.passwordHash())) {
            throw new PasswordRefused("security.password.same");
        }
        if (earlier(user).stream().anyMatch(hash -> encoder.matches(chosen, hash))) {
            throw new PasswordRefused("security.password.used", policy.remembered());
        }
    }

    /** Keeps the present password among the earlier ones, where they count. */
    void remember(AppUser user) {
        if (policy.remembered() > 1) {
            jdbc.sql("insert into old_password (username, replaced_at, password_hash) values (?, ?, ?)")
                    .params(
                            user.username(),
                            OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC),
                            user.passwordHash())
                    .update();
        }
    }

    private List<String> earlier(AppUser user) {
        return policy.remembered() <= 1
                ? List.of()
                : jdbc.sql(
                                "select password_hash from old_password where username = ? order by replaced_at desc limit ?")
                        .params(user.username(), policy.remembered() - 1)
                        .query(String.class)
                        .list();
    }

    private static int kind(int sign) {
        if (Character.isLowerCase(sign)) {
            return 0;
        }
        if (Character.isUpperCase(sign)) {
            return 1;
        }
        return Character.isDigit(sign) ? 2 : OTHER;
    }
}
