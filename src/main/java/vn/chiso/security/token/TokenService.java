package vn.chiso.security.token;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.data.Ids;
import vn.chiso.security.AccountDisabled;
import vn.chiso.security.AuditTrail;
import vn.chiso.security.CurrentUser;
import vn.chiso.security.LoginThrottle;
import vn.chiso.security.OwnSecret;
import vn.chiso.security.PasswordChanged;
import vn.chiso.security.Roles;
import vn.chiso.security.twostep.TwoStepRefused;
import vn.chiso.security.twostep.TwoStepService;

/**
 * The tokens of accounts. All of an account end with its password and with the account itself: when it is disabled, or an
 * administrator changes it, lends it a password or removes its second step.
 */
@Service
@Transactional
public class TokenService {

    /** No token lives longer. */
    public static final int MOST_DAYS = 365;

    /** Of an account; expired ones make room. */
    public static final int MOST_TOKENS = 20;

    /** In characters. */
    public static final int LONGEST_NAME = 60;

    private static final int MOST_LISTED = 1000;

    private static final String LISTED =
            "select id, username, name, scope, created_at, expires_at, used_on from api_token ";

    private final JdbcClient jdbc;
    private final Ids ids;
    private final CurrentUser user;
    private final TwoStepService twoSteps;
    private final OwnSecret ownSecret;
    private final LoginThrottle throttle;
    private final AuditTrail audit;
    private final Clock clock;

    TokenService(
            JdbcClient jdbc,
            Ids ids,
            CurrentUser user,
            TwoStepService twoSteps,
            OwnSecret ownSecret,
            LoginThrottle throttle,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.user = user;
        this.twoSteps = twoSteps;
        this.ownSecret = ownSecret;
        this.throttle = throttle;
        this.audit = audit;
        this.clock = clock;
    }

    /** The present user's, the newest first; expired ones too. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<ApiToken> own() {
        return jdbc.sql(LISTED + "where username = ? order by created_at desc, id desc")
                .param(user.username())
                .query(TokenService::token)
                .list();
    }

    /** Those of everybody by account, the newest of each first, the first thousand. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('" + Roles.ADMINISTRATOR + "')")
    public List<ApiToken> all() {
        return jdbc.sql(LISTED + "order by username, created_at desc, id desc limit " + MOST_LISTED)
                .query(TokenService::token)
                .list();
    }

    /** Whether the present user is asked for a code, not for the password, before a token is made. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public boolean asksForCode() {
        return twoSteps.isOn(user.username());
    }

    /**
     * Makes a token for the account of the present user.
     *
     * @param name 1 to 60 characters
     * @param days how long it is good, 1 to {@link #MOST_DAYS}
     * @param proof a code where the account has a second step, else the password; anything for who has neither
     * @return the secret; it is kept nowhere
     * @throws TokenRefused when name, days or proof are wrong, or there are too many
     * @throws TwoStepRefused when the code is wrong
     */
    @PreAuthorize("isAuthenticated()")
    public String create(String name, TokenScope scope, int days, String proof) {
        String called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            throw new TokenRefused("tokens.refused.name", LONGEST_NAME);
        }
        if (days < 1 || days > MOST_DAYS) {
            throw new TokenRefused("tokens.refused.days", MOST_DAYS);
        }
        demandProof(proof);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        jdbc.sql("delete from api_token where username = ? and expires_at <= ?")
                .params(user.username(), now.atOffset(ZoneOffset.UTC))
                .update();
        if (own().size() >= MOST_TOKENS) {
            throw new TokenRefused("tokens.refused.many", MOST_TOKENS);
        }
        String secret = TokenSecret.next();
        long id = ids.next();
        OffsetDateTime end = now.plus(days, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC);
        jdbc.sql("insert into api_token (id, username, name, scope, token_hash, created_at, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        user.username(),
                        called,
                        scope.name(),
                        TokenSecret.hash(secret),
                        now.atOffset(ZoneOffset.UTC),
                        end)
                .update();
        audit.record("token.create", "token:" + id, called + " · " + scope + " · " + end.toLocalDate());
        return secret;
    }

    /**
     * Ends a token at once: one's own, or anybody's for administrators.
     *
     * @throws TokenRefused when it is not there any more
     * @throws AccessDeniedException when it is not the user's to end, there or not
     */
    @PreAuthorize("isAuthenticated()")
    public void revoke(long id) {
        Optional<ApiToken> known = jdbc.sql(LISTED + "where id = ?")
                .param(id)
                .query(TokenService::token)
                .optional();
        boolean anybodys = user.role().filter(Roles.ADMINISTRATOR::equals).isPresent();
        if (!anybodys
                && known.filter(one -> one.username().equals(user.username())).isEmpty()) {
            throw new AccessDeniedException("Not the user's token");
        }
        ApiToken token = known.orElseThrow(() -> new TokenRefused("tokens.refused.gone"));
        jdbc.sql("delete from api_token where id = ?").param(id).update();
        audit.record("token.revoke", "token:" + id, token.username() + " · " + token.name());
    }

    @EventListener
    void disabled(AccountDisabled event) {
        endAll(event.username());
    }

    @EventListener
    void changed(PasswordChanged event) {
        endAll(event.username());
    }

    private void endAll(String username) {
        int ended = jdbc.sql("delete from api_token where username = ?")
                .param(username)
                .update();
        if (ended > 0) {
            audit.record("token.revoke", "user:" + username, String.valueOf(ended));
        }
    }

    private void demandProof(String proof) {
        String username = user.username();
        if (twoSteps.isOn(username)) {
            twoSteps.confirm(proof);
        } else if (throttle.isClosed(username)) {
            throw new TokenRefused("security.two_step.refused.wait");
        } else if (!isRight(username, proof)) {
            throttle.failed(username);
            throw new TokenRefused("security.password.wrong_current");
        }
    }

    private boolean isRight(String username, String password) {
        try {
            return ownSecret.isRight(username, password);
        } catch (AuthenticationServiceException away) {
            throw new TokenRefused("security.two_step.refused.away");
        }
    }

    private static ApiToken token(ResultSet row, int number) throws SQLException {
        return new ApiToken(
                row.getLong("id"),
                row.getString("username"),
                row.getString("name"),
                TokenScope.valueOf(row.getString("scope")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getObject("used_on", LocalDate.class));
    }
}
