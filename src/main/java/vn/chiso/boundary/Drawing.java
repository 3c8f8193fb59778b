package vn.chiso.boundary;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A map as browsers get it: names are as short as the drawing is small. */
record Drawing(
        @JsonProperty("w") int width, @JsonProperty("h") int height, List<Area> areas, List<Islands> islands) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @param path as SVG writes it
     * @param x where its mark stands, as {@code y} */
    record Area(
            @JsonProperty("k") String key,
            @JsonProperty("n") String name,
            @JsonProperty("d") String path,
            int x,
            int y) {}

    /** @param points the islands
     * @param box left, top, width and height of the frame around them; null where they stand where they lie */
    record Islands(
            @JsonProperty("k") String key,
            @JsonProperty("n") String name,
            @JsonProperty("p") List<int[]> points,
            @JsonProperty("b") @Nullable List<Integer> box) {}

    byte[] json() {
        return JSON.writeValueAsBytes(this);
    }
}
