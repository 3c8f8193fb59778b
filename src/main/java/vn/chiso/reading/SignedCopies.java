package vn.chiso.reading;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiso.base.data.Ids;
import vn.chiso.base.data.Memories;
import vn.chiso.base.data.Remembered;
import vn.chiso.evidence.EvidenceFiles.KeptFile;

/** Keeps the signed copies of reports; one that was lifted stays in the database. */
@Component
class SignedCopies {

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Remembered<Map<Long, SignedCopy>> copies;

    SignedCopies(JdbcClient jdbc, Ids ids, Memories memories) {
        this.jdbc = jdbc;
        this.ids = ids;
        copies = memories.remember("signed copies", this::read);
    }

    /** Those that stand, by the ids of their documents. */
    Map<Long, SignedCopy> all() {
        return copies.get();
    }

    void attach(long documentId, KeptFile file, String username, Instant now) {
        copies.change();
        jdbc.sql("insert into signed_copy (id, document_id, file_name, bytes, sha256, attached_by, attached_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        ids.next(),
                        documentId,
                        file.name(),
                        file.bytes(),
                        file.sha256(),
                        username,
                        now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void lift(long documentId, String username, Instant now, String reason) {
        copies.change();
        jdbc.sql("update signed_copy set lifted_by = ?, lifted_at = ?, reason = ?"
                        + " where document_id = ? and lifted_at is null")
                .params(username, now.atOffset(ZoneOffset.UTC), reason, documentId)
                .update();
    }

    private Map<Long, SignedCopy> read() {
        Map<Long, SignedCopy> read = new HashMap<>();
        jdbc.sql("select * from signed_copy where lifted_at is null").query(row -> {
            read.put(
                    row.getLong("document_id"),
                    new SignedCopy(
                            row.getString("file_name"),
                            row.getString("sha256"),
                            row.getLong("bytes"),
                            row.getString("attached_by"),
                            row.getObject("attached_at", OffsetDateTime.class).toInstant()));
        });
        return read;
    }
}
