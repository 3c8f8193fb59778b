package vn.chiso.boundary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.chiso.boundary.BoundaryArea.Found;

/**
 * What a file holds, found out in a first reading that keeps no outline.
 *
 * @param areas not matched yet
 * @param grid the grid that suits the usual size of its areas
 */
record FileSurvey(List<BoundaryArea> areas, int grid) {

    static FileSurvey of(Path file, Limits limits) {
        List<BoundaryArea> areas = new ArrayList<>();
        List<Double> extents = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            if (Files.size(file) > limits.bytes()) {
                throw new BoundaryRefused("bytes", limits.bytes() >> 20);
            }
            GeoJsonReader.read(in, limits, (number, properties, outline) -> {
                areas.add(new BoundaryArea(number, properties, null, Found.UNKNOWN));
                extents.add(outline.extent());
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        extents.sort(null);
        return new FileSurvey(areas, ShapeMaker.gridFor(extents.get(extents.size() / 2)));
    }
}
