package vn.chiso.inspection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiso.base.data.Ids;
import vn.chiso.base.data.Memories;
import vn.chiso.base.data.Remembered;

/** Findings as the database keeps them, and in memory; whose they are to read is not asked here. */
@Component
class FindingStore {

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Remembered<List<Finding>> findings;

    FindingStore(JdbcClient jdbc, Ids ids, Memories memories) {
        this.jdbc = jdbc;
        this.ids = ids;
        findings = memories.remember("findings", this::read);
    }

    /** Those that were not withdrawn, in the order in which they were added. */
    List<Finding> all() {
        return findings.get();
    }

    /**
     * Adds one behind those that are there.
     *
     * @param one its id does not count
     * @param recordedBy who wrote it here; null for what a report says
     * @return its id
     */
    long insert(Finding one, @Nullable String recordedBy) {
        findings.change();
        long id = ids.next();
        jdbc.sql("""
                insert into finding (id, fact_key, document_id, section, subject, topic, kind, words, addressee,
                       addressee_implied, sensitive, note_vi, note_en, severity, recorded_by, withdrawn, version, position)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, 0,
                       (select coalesce(max(other.position), -1) + 1 from finding other))\
                """)
                .param(id)
                .param(one.key())
                .param(one.documentId())
                .param(one.section())
                .param(one.subject())
                .param(one.topic())
                .param(one.kind().name())
                .param(one.words())
                .param(one.addressee())
                .param(one.addresseeImplied())
                .param(one.sensitive())
                .param(one.noteVi())
                .param(one.noteEn())
                .param(word(one.severity()))
                .param(recordedBy)
                .update();
        name(id, one.agencyIds());
        return id;
    }

    /** @return false when somebody else was faster */
    boolean update(Finding one) {
        findings.change();
        boolean done = jdbc.sql("""
                update finding set section = ?, subject = ?, topic = ?, kind = ?, words = ?, addressee = ?, sensitive = ?,
                       severity = ?, version = version + 1
                 where id = ? and version = ?\
                """)
                        .param(one.section())
                        .param(one.subject())
                        .param(one.topic())
                        .param(one.kind().name())
                        .param(one.words())
                        .param(one.addressee())
                        .param(one.sensitive())
                        .param(word(one.severity()))
                        .param(one.id())
                        .param(one.version())
                        .update()
                == 1;
        if (done) {
            jdbc.sql("delete from finding_agency where finding_id = ?")
                    .param(one.id())
                    .update();
            name(one.id(), one.agencyIds());
        }
        return done;
    }

    /** Takes one back, which stays in the database.
     *
     * @return false when somebody else was faster */
    boolean withdraw(long id, int version) {
        findings.change();
        return jdbc.sql("update finding set withdrawn = true, version = version + 1 where id = ? and version = ?")
                        .params(id, version)
                        .update()
                == 1;
    }

    private void name(long id, List<Long> agencyIds) {
        int place = 0;
        for (long agency : agencyIds) {
            jdbc.sql("insert into finding_agency (finding_id, agency_id, position) values (?, ?, ?)")
                    .params(id, agency, place++)
                    .update();
        }
    }

    private List<Finding> read() {
        Map<Long, List<Long>> named = new HashMap<>();
        jdbc.sql("select finding_id, agency_id from finding_agency order by finding_id, position")
                .query((row, n) -> named.computeIfAbsent(row.getLong("finding_id"), id -> new ArrayList<>())
                        .add(row.getLong("agency_id")))
                .list();
        return jdbc.sql("select * from finding where withdrawn = false order by position")
                .query((row, n) -> new Finding(
                        row.getLong("id"),
                        row.getString("fact_key"),
                        row.getLong("document_id"),
                        row.getString("section"),
                        row.getString("subject"),
                        List.copyOf(named.getOrDefault(row.getLong("id"), List.of())),
                        row.getString("topic"),
                        FindingKind.valueOf(row.getString("kind")),
                        row.getString("words"),
                        row.getString("addressee"),
                        row.getBoolean("addressee_implied"),
                        row.getBoolean("sensitive"),
                        row.getString("note_vi"),
                        row.getString("note_en"),
                        severity(row.getString("severity")),
                        row.getString("recorded_by") != null,
                        row.getInt("version")))
                .list();
    }

    private static @Nullable String word(@Nullable Severity severity) {
        return severity == null ? null : severity.name();
    }

    private static @Nullable Severity severity(@Nullable String word) {
        return word == null ? null : Severity.valueOf(word);
    }
}
