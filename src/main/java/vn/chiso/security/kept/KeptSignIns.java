package vn.chiso.security.kept;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.data.Ids;
import vn.chiso.security.AccountDisabled;
import vn.chiso.security.AuditTrail;
import vn.chiso.security.Roles;
import vn.chiso.security.SecurityPolicy;

/**
 * Who is signed in, beside the session in the memory of one node: when that is gone, the browser's secret brings its user
 * back on another without a password, under the limits of an idle session. See {@code
 * src/docs/decisions/0041-nodes-tell-each-other.md}.
 */
@Service
@Transactional
public class KeptSignIns {

    private static final String ROLE = "ROLE_";
    private static final String BETWEEN = " ";

    private final JdbcClient jdbc;
    private final Ids ids;
    private final UserDetailsService users;
    private final SecurityPolicy policy;
    private final AuditTrail audit;
    private final Clock clock;

    KeptSignIns(
            JdbcClient jdbc, Ids ids, UserDetailsService users, SecurityPolicy policy, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.users = users;
        this.policy = policy;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps what has just succeeded, and forgets what is over.
     *
     * @return its id
     */
    public long keep(Authentication signedIn, String secret) {
        Instant now = clock.instant();
        jdbc.sql("delete from sign_in where ends_at <= ?").param(utc(now)).update();
        long id = ids.next();
        jdbc.sql("insert into sign_in (id, secret_hash, username, steps, acted_at, ends_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        Secret.hash(secret),
                        signedIn.getName(),
                        authorities(signedIn)
                                .filter(one -> !one.startsWith(ROLE))
                                .collect(Collectors.joining(BETWEEN)),
                        utc(now),
                        utc(now.plus(idle(signedIn))))
                .update();
        return id;
    }

    /** What the secret of a browser stands for; empty when it is over, idle, or its account may sign in no more. */
    public Optional<KeptSignIn> find(String secret) {
        return jdbc.sql("select id, username, steps, acted_at from sign_in where secret_hash = ? and ends_at > ?")
                .params(Secret.hash(secret), utc(clock.instant()))
                .query((row, n) -> new Row(
                        row.getLong("id"),
                        row.getString("username"),
                        row.getString("steps"),
                        row.getObject("acted_at", OffsetDateTime.class).toInstant()))
                .optional()
                .flatMap(row -> account(row.username())
                        .map(user -> new KeptSignIn(row.id(), signedIn(user, row.steps()), row.actedAt())));
    }

    /** Notes in the audit trail that another node goes on with it. */
    public void wentOn(KeptSignIn kept) {
        String username = kept.authentication().getName();
        audit.recordAttempt(username, "sign_in.kept", "user:" + username, null);
    }

    /** Its user did something.
     *
     * @param limit so long after that it ends
     */
    public void acted(long id, Instant at, Duration limit) {
        jdbc.sql("update sign_in set acted_at = ?, ends_at = ? where id = ?")
                .params(utc(at), utc(at.plus(limit)), id)
                .update();
    }

    /** Whether nobody has ended it. */
    @Transactional(readOnly = true)
    public boolean isKept(long id) {
        return jdbc.sql("select count(*) from sign_in where id = ?")
                        .param(id)
                        .query(Long.class)
                        .single()
                > 0;
    }

    public void end(long id) {
        jdbc.sql("delete from sign_in where id = ?").param(id).update();
    }

    @EventListener
    void disabled(AccountDisabled event) {
        jdbc.sql("delete from sign_in where username = ?")
                .param(event.username())
                .update();
    }

    private record Row(long id, String username, String steps, Instant actedAt) {}

    private Optional<UserDetails> account(String username) {
        try {
            return Optional.of(users.loadUserByUsername(username)).filter(UserDetails::isEnabled);
        } catch (UsernameNotFoundException gone) {
            return Optional.empty();
        }
    }

    private static Authentication signedIn(UserDetails user, String steps) {
        List<GrantedAuthority> authorities = new ArrayList<>(user.getAuthorities());
        Stream.of(steps.split(BETWEEN))
                .filter(step -> !step.isEmpty())
                .map(FactorGrantedAuthority::fromAuthority)
                .forEach(authorities::add);
        return UsernamePasswordAuthenticationToken.authenticated(user, null, authorities);
    }

    private Duration idle(Authentication signedIn) {
        return policy.idle(authorities(signedIn)
                .filter(one -> one.startsWith(ROLE))
                .map(one -> one.substring(ROLE.length()))
                .findFirst()
                .orElse(Roles.AGENCY_STAFF));
    }

    private static Stream<String> authorities(Authentication signedIn) {
        return signedIn.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .flatMap(Stream::ofNullable);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
