package vn.chiso.register.succession;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiso.base.data.Ids;
import vn.chiso.security.CurrentUser;

/** Which proposals somebody said no to, so that they are not made again. */
@Component
class SuccessionRefusals {

    private final JdbcClient jdbc;
    private final Ids ids;
    private final CurrentUser user;
    private final Clock clock;

    SuccessionRefusals(JdbcClient jdbc, Ids ids, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.user = user;
        this.clock = clock;
    }

    /** By {@link SuccessionProposal#key()}. */
    Set<String> all() {
        return new HashSet<>(jdbc.sql("select proposal from succession_refusal")
                .query(String.class)
                .list());
    }

    void add(SuccessionProposal one) {
        remove(one);
        jdbc.sql("insert into succession_refusal (id, proposal, username, at) values (?, ?, ?, ?)")
                .param(ids.next())
                .param(one.key())
                .param(user.username())
                .param(new SqlParameterValue(
                        Types.TIMESTAMP_WITH_TIMEZONE, Instant.now(clock).atOffset(ZoneOffset.UTC)))
                .update();
    }

    void remove(SuccessionProposal one) {
        jdbc.sql("delete from succession_refusal where proposal = ?")
                .param(one.key())
                .update();
    }
}
