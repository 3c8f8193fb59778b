package vn.chiso.evidence;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Lets files in, before they prove anything. Needs no database, so a slow line holds no connection. */
@Service
@PreAuthorize(AttachRule.WRITERS)
public class EvidenceUploads {

    private final EvidenceFiles files;

    EvidenceUploads(EvidenceFiles files) {
        this.files = files;
    }

    /** The most bytes of a file. */
    public long largest() {
        return files.largest().toBytes();
    }

    /**
     * Reads a file to its end and tells what it is by its content.
     *
     * @param name as the browser says it; never used as a path
     * @throws EvidenceRefused when it is too large, of another kind, damaged, protected, or carries macros
     * @throws IOException when the line breaks or the disk is full; nothing is left behind
     */
    public UploadedFile receive(String name, InputStream content) throws IOException {
        return files.receive(name, content);
    }

    /** Throws a file away that is not wanted after all. */
    public void discard(UploadedFile file) {
        files.discard(file);
    }
}
