package vn.chiso.security.audit;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.chiso.security.audit.AuditFault.Kind;

/** Proves that the trail is as it was written: walks the chain, and looks for rows beside it. Changes nothing. */
@Service
public class AuditCheck {

    private static final int PAGE = 1000;
    private static final int MOST_FAULTS = 20;

    /** How much older than the newest sealed one an event may be that is not sealed itself. */
    private static final Duration TAIL = Duration.ofMinutes(1);

    private record Link(Seal seal, @Nullable AuditEvent event) {}

    private static final class Findings {
        private final List<AuditFault> first = new ArrayList<>();
        private long found;

        void add(Kind kind, long place) {
            found++;
            if (first.size() < MOST_FAULTS) {
                first.add(new AuditFault(kind, place));
            }
        }
    }

    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final SealWitness witness;

    AuditCheck(JdbcClient jdbc, Sealing sealing, SealWitness witness) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.witness = witness;
    }

    public AuditVerdict verify() {
        Findings findings = new Findings();
        Optional<Seal> kept = witness.last();
        Seal last = walk(findings);
        if (kept.isEmpty() && last.position() > 0) {
            findings.add(Kind.NO_WITNESS, last.position());
        }
        kept.filter(seal -> !sealing.holds(seal)).ifPresent(seal -> findings.add(Kind.CUT_OFF, seal.position()));
        strays().forEach(event -> findings.add(Kind.UNSEALED, event));
        return new AuditVerdict(
                count("select count(*) from audit_seal"),
                count("select count(*) from audit_waiting"),
                List.copyOf(findings.first),
                findings.found);
    }

    /** Goes on from each seal as it stands, so that one change is told once, where it is. */
    private Seal walk(Findings findings) {
        Seal last = Seal.NONE;
        for (List<Link> page = page(last); !page.isEmpty(); page = page(last)) {
            for (Link link : page) {
                long position = link.seal().position();
                if (position != last.position() + 1) {
                    findings.add(Kind.SEAL_MISSING, last.position() + 1);
                } else if (link.event() == null) {
                    findings.add(Kind.EVENT_MISSING, position);
                } else if (!last.next(link.event()).equals(link.seal())) {
                    findings.add(Kind.CHANGED, position);
                }
                last = link.seal();
            }
        }
        return last;
    }

    private List<Link> page(Seal after) {
        return jdbc.sql("select s.position, s.hash, " + AuditEvent.COLUMNS + " from audit_seal s"
                        + " left join audit_event e on e.id = s.event_id where s.position > ? order by s.position"
                        + " fetch first " + PAGE + " rows only")
                .param(after.position())
                .query((row, n) -> new Link(
                        new Seal(row.getLong("position"), row.getString("hash")),
                        row.getObject("at") == null ? null : AuditEvent.of(row, n)))
                .list();
    }

    private List<Long> strays() {
        OffsetDateTime newest = jdbc.sql("select max(e.at) from audit_event e join audit_seal s on s.event_id = e.id")
                .query((row, n) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .orElse(OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC).plus(TAIL));
        return jdbc.sql("""
                        select e.id from audit_event e
                        left join audit_seal s on s.event_id = e.id
                        left join audit_waiting w on w.event_id = e.id
                        where s.event_id is null and (w.event_id is null or e.at < ?) order by e.id""").param(newest.minus(TAIL)).query(Long.class).list();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
