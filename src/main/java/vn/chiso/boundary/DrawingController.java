package vn.chiso.boundary;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands drawings out to whoever is signed in. What an address leads to never changes, so a browser asks once. */
@RestController
class DrawingController {

    private final BoundaryMaps maps;
    private final BoundaryReview review;

    DrawingController(BoundaryMaps maps, BoundaryReview review) {
        this.maps = maps;
        this.review = review;
    }

    @GetMapping("/" + DrawingAddress.PATH + "{id}")
    ResponseEntity<byte[]> drawing(@PathVariable String id) {
        return DrawingAddress.of(id)
                .flatMap(address -> maps.drawing(address).map(drawing -> answer(address, drawing)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** All areas of a file that readers may not see yet; for administrators. Drawn anew each time they look. */
    @GetMapping("/" + BoundaryReview.PATH + "{id}")
    ResponseEntity<byte[]> preview(@PathVariable String id) {
        return BoundaryReview.editionOf(id)
                .flatMap(review::drawing)
                .map(drawing -> answer(drawing, false))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<byte[]> answer(DrawingAddress address, byte[] drawing) {
        return answer(drawing, maps.isCurrent(address));
    }

    private static ResponseEntity<byte[]> answer(byte[] drawing, boolean current) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, current ? "private, max-age=31536000, immutable" : "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .body(drawing);
    }
}
