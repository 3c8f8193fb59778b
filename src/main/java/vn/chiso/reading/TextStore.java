package vn.chiso.reading;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiso.base.text.VietnameseText;
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

    /** A passage in which words were found. */
    record Hit(long documentId, int part, String path, int ordinal, String words) {}

    /** The passages in which all the words occur, document by document.
     *
     * @param words folded */
    List<Hit> find(List<String> words, int most) {
        String all = String.join(" and ", Collections.nCopies(words.size(), "p.folded like ? escape '!'"));
        return jdbc.sql("select p.document_id, p.part, s.path, p.ordinal, p.words from document_passage p"
                        + " join document_part s on s.document_id = p.document_id and s.ordinal = p.part where " + all
                        + " order by p.document_id, p.part, p.ordinal fetch first " + most + " rows only")
                .params(words.stream()
                        .map(word -> "%" + word.replaceAll("([!%_])", "!$1") + "%")
                        .toList())
                .query((row, n) -> new Hit(
                        row.getLong("document_id"),
                        row.getInt("part"),
                        row.getString("path"),
                        row.getInt("ordinal"),
                        row.getString("words")))
                .list();
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
                        documentId,
                        section.ordinal(),
                        one.ordinal(),
                        one.kind().name(),
                        one.text(),
                        VietnameseText.fold(one.text())
                    }));
        }
        insert("insert into document_part (document_id, ordinal, path, title) values (?, ?, ?, ?)", parts);
        insert(
                "insert into document_passage (document_id, part, ordinal, kind, words, folded)"
                        + " values (?, ?, ?, ?, ?, ?)",
                passages);
    }

    private void insert(String sql, List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            batches.batchUpdate(sql, rows.subList(from, Math.min(rows.size(), from + BATCH)));
        }
    }
}
