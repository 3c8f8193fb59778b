package vn.chiso.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.chiso.security.CurrentUser;

/**
 * Hands evidence out to be saved, never to be shown by the browser as a page of ours. What the reader may not read is
 * not there.
 */
@RestController
class EvidenceController {

    private final EvidenceService evidence;
    private final CurrentUser user;

    EvidenceController(EvidenceService evidence, CurrentUser user) {
        this.evidence = evidence;
        this.user = user;
    }

    @GetMapping("/evidence/{id:\\d{1,18}}")
    ResponseEntity<Resource> file(@PathVariable long id) {
        if (user.signedInWithLentPassword()) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        Optional<EvidenceFile> found = evidence.fetch(id);
        return found.map(EvidenceController::answer)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<Resource> answer(EvidenceFile file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.kind().mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .body(new FileSystemResource(file.path()));
    }
}
