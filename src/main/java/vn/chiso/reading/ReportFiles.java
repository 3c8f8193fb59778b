package vn.chiso.reading;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.evidence.EvidenceFiles;

/** The files of a report as they were brought in: its text, and its signed copy. Only whoever may read all of the report is
 * given them, as nothing can be withheld in a file. */
@Service
@Transactional(readOnly = true)
public class ReportFiles {

    private final JdbcClient jdbc;
    private final EvidenceFiles files;
    private final SignedCopies copies;
    private final TextReader reader;

    ReportFiles(JdbcClient jdbc, EvidenceFiles files, SignedCopies copies, TextReader reader) {
        this.jdbc = jdbc;
        this.files = files;
        this.copies = copies;
        this.reader = reader;
    }

    /** @param name as it was called when it was brought in */
    public record Kept(String name, Path place) {}

    /** The file that the text was read from; empty for none, or none for the user. */
    public Optional<Kept> text(long documentId) {
        return reader.tellsAll(documentId)
                ? jdbc.sql("select file_name, sha256 from document_text where document_id = ?")
                        .param(documentId)
                        .query((row, n) -> new Kept(row.getString("file_name"), files.place(row.getString("sha256"))))
                        .optional()
                : Optional.empty();
    }

    /** The signed copy that stands; empty for none, or none for the user. */
    public Optional<Kept> signed(long documentId) {
        return reader.tellsAll(documentId)
                ? Optional.ofNullable(copies.all().get(documentId))
                        .map(copy -> new Kept(copy.fileName(), files.place(copy.sha256())))
                : Optional.empty();
    }
}
