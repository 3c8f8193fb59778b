package vn.chiso.security;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chiso.base.text.DateText;
import vn.chiso.security.token.TokenScope;
import vn.chiso.security.token.TokenSecret;

/**
 * Knows whose token a program shows. The account is read with each request, so that a token is never more than its account
 * is now. What is compared is the hash, by an index: the time tells nothing that helps to guess 256 bits, so wrong
 * tokens cost no pause, and an address behind which many work is not closed by one program with an old token.
 */
@Component
class TokenSignIn {

    private static final Duration REPEATED = Duration.ofMinutes(1);
    private static final String REFUSED = "token.refused";

    private record Row(long id, String username, String name, TokenScope scope, OffsetDateTime expiresAt) {}

    private final JdbcClient jdbc;
    private final UserDetailsService users;
    private final AuditTrail audit;
    private final RemoteAddress address;
    private final TransactionTemplate transactions;
    private final Repetitions repetitions;
    private final Clock clock;

    TokenSignIn(
            JdbcClient jdbc,
            UserDetailsService users,
            AuditTrail audit,
            RemoteAddress address,
            TransactionTemplate transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.users = users;
        this.audit = audit;
        this.address = address;
        this.transactions = transactions;
        this.clock = clock;
        repetitions = new Repetitions(clock);
    }

    /** Whom the token lets in; empty when it is unknown, ended or expired, or its account is disabled: one answer for all. */
    Optional<Authentication> whose(String secret) {
        Optional<Row> found = TokenSecret.isOne(secret) ? row(secret) : Optional.empty();
        if (found.isEmpty()) {
            refuse("-", "token:?");
            return Optional.empty();
        }
        Row token = found.get();
        Optional<UserDetails> account = account(token.username());
        if (account.isEmpty() || !clock.instant().isBefore(token.expiresAt().toInstant())) {
            refuse(token.username(), "token:" + token.id());
            return Optional.empty();
        }
        noteFirstUseOfTheDay(token);
        List<GrantedAuthority> authorities = new ArrayList<>(account.get().getAuthorities());
        authorities.add(new SimpleGrantedAuthority(token.scope().authority()));
        return Optional.of(UsernamePasswordAuthenticationToken.authenticated(account.get(), null, authorities));
    }

    private Optional<Row> row(String secret) {
        return jdbc.sql("select id, username, name, scope, expires_at from api_token where token_hash = ?")
                .param(TokenSecret.hash(secret))
                .query((row, number) -> new Row(
                        row.getLong("id"),
                        row.getString("username"),
                        row.getString("name"),
                        TokenScope.valueOf(row.getString("scope")),
                        row.getObject("expires_at", OffsetDateTime.class)))
                .optional();
    }

    private Optional<UserDetails> account(String username) {
        try {
            return Optional.of(users.loadUserByUsername(username)).filter(UserDetails::isEnabled);
        } catch (UsernameNotFoundException gone) {
            return Optional.empty();
        }
    }

    /** One of many requests that come at once notes it. */
    private void noteFirstUseOfTheDay(Row token) {
        LocalDate today = LocalDate.now(clock.withZone(DateText.ZONE));
        transactions.executeWithoutResult(status -> {
            int first = jdbc.sql("update api_token set used_on = :today"
                            + " where id = :id and (used_on is null or used_on < :today)")
                    .param("today", today)
                    .param("id", token.id())
                    .update();
            if (first == 1) {
                audit.recordAttempt(token.username(), "token.use", "token:" + token.id(), token.name());
            }
        });
    }

    private void refuse(String username, String subject) {
        if (repetitions.isFirst(
                String.join("|", REFUSED, username, String.valueOf(address.current()), subject), REPEATED)) {
            audit.recordAttempt(username, REFUSED, subject, null);
        }
    }
}
