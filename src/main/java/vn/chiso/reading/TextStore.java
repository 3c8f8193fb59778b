package vn.chiso.reading;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiso.document.text.Passage;
import vn.chiso.document.text.PassageKind;
import vn.chiso.document.text.ReportText;
import vn.chiso.document.text.Section;
import vn.chiso.reading.file.ReportFile;

/** Keeps the texts of reports, one for each document. */
@Component
class TextStore {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    TextStore(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Lets whoever imports into the same document wait. */
    void lock(long documentId) {
        jdbc.sql("select id from source_document where id = ? for update")
                .param(documentId)
                .query(Long.class)
                .single();
    }

    Optional<String> sha256(long documentId) {
        return jdbc.sql("select sha256 from document_text where document_id = ?")
                .param(documentId)
                .query(String.class)
                .optional();
    }

    Optional<ReportText> text(long documentId) {
        Map<Integer, List<Passage>> passages = new LinkedHashMap<>();
        jdbc.sql("select part, ordinal, kind, words from document_passage where document_id = ? order by part, ordinal")
                .param(documentId)
                .query(row -> {
                    passages.computeIfAbsent(row.getInt("part"), part -> new ArrayList<>())
                            .add(new Passage(
                                    row.getInt("ordinal"),
                                    PassageKind.valueOf(row.getString("kind")),
                                    row.getString("words")));
                });
        if (passages.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ReportText(jdbc.sql(
                        "select ordinal, path, title from document_part where document_id = ? order by ordinal")
                .param(documentId)
                .query((row, n) -> new Section(
                        row.getInt("ordinal"),
                        row.getString("path"),
                        row.getString("title"),
                        passages.getOrDefault(row.getInt("ordinal"), List.of())))
                .list()));
    }

    Optional<Passage> passage(long documentId, int part, int ordinal) {
        return jdbc.sql("select ordinal, kind, words from document_passage"
                        + " where document_id = ? and part = ? and ordinal = ?")
                .params(documentId, part, ordinal)
                .query((row, n) -> new Passage(
                        row.getInt("ordinal"), PassageKind.valueOf(row.getString("kind")), row.getString("words")))
                .optional();
    }

    /** Puts a text in the place of the one that was there. */
    void replace(long documentId, ReportFile read, String name, long bytes, String sha256, String user, Instant now) {
        for (String table : List.of("document_passage", "document_part", "document_text")) {
            jdbc.sql("delete from " + table + " where document_id = ?")
                    .param(documentId)
                    .update();
        }
        jdbc.sql("insert into document_text (document_id, file_name, kind, bytes, sha256, imported_by, imported_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(documentId, name, read.kind().name(), bytes, sha256, user, now.atOffset(ZoneOffset.UTC))
                .update();
        List<Object[]> parts = new ArrayList<>();
        List<Object[]> passages = new ArrayList<>();
        for (Section section : read.text().sections()) {
            parts.add(new Object[] {documentId, section.ordinal(), section.path(), section.title()});
            section.passages()
                    .forEach(one -> passages.add(new Object[] {
                        documentId, section.ordinal(), one.ordinal(), one.kind().name(), one.text()
                    }));
        }
        insert("insert into document_part (document_id, ordinal, path, title) values (?, ?, ?, ?)", parts);
        insert(
                "insert into document_passage (document_id, part, ordinal, kind, words) values (?, ?, ?, ?, ?)",
                passages);
    }

    private void insert(String sql, List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            batches.batchUpdate(sql, rows.subList(from, Math.min(rows.size(), from + BATCH)));
        }
    }
}
