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

    DrawingController(BoundaryMaps maps) {
        this.maps = maps;
    }

    @GetMapping("/" + DrawingAddress.PATH + "{id}")
    ResponseEntity<byte[]> drawing(@PathVariable String id) {
        return DrawingAddress.of(id)
                .flatMap(address -> maps.drawing(address).map(drawing -> answer(address, drawing)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<byte[]> answer(DrawingAddress address, byte[] drawing) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CACHE_CONTROL,
                        maps.isCurrent(address) ? "private, max-age=31536000, immutable" : "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .body(drawing);
    }
}
