package vn.chiso.boundary;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a GeoJSON file (RFC 7946) area by area: a FeatureCollection of polygons in longitude and latitude. Nobody who
 * makes such files is trusted: whatever is too large, too deep or not what it says it is, is refused with the number of
 * the feature.
 */
final class GeoJsonReader {

    private static final int DEEPEST = 24;
    private static final int LONGEST_TEXT = 200_000;
    private static final int LONGEST_NUMBER = 100;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_TEXT)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    /** Gets each area as it was read; the outline is used again for the next. */
    @FunctionalInterface
    interface Areas {
        void area(int number, Map<String, String> properties, Outline outline);
    }

    private final Limits limits;
    private final Areas areas;
    private final Outline outline;
    private final Properties said;
    private int number;
    private long points;

    private GeoJsonReader(Limits limits, Areas areas) {
        this.limits = limits;
        this.areas = areas;
        outline = new Outline(limits);
        said = new Properties(limits);
    }

    /** @throws BoundaryRefused which feature is wrong, and why */
    static void read(InputStream file, Limits limits, Areas areas) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), file)) {
            new GeoJsonReader(limits, areas).collection(json);
        } catch (JacksonException broken) {
            throw new BoundaryRefused(
                    "json",
                    broken.getLocation() == null ? 0 : broken.getLocation().getLineNr());
        }
    }

    private void collection(JsonParser json) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new BoundaryRefused("kind");
        }
        boolean collection = false;
        boolean listed = false;
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            JsonToken value = json.nextToken();
            switch (name) {
                case "type" -> {
                    if (!"FeatureCollection".equals(text(json, value))) {
                        throw new BoundaryRefused("kind");
                    }
                    collection = true;
                }
                case "crs" -> ReferenceSystem.read(json, value);
                case "features" -> {
                    if (value != JsonToken.START_ARRAY || listed) {
                        throw new BoundaryRefused("kind");
                    }
                    listed = true;
                    features(json);
                }
                default -> json.skipChildren();
            }
        }
        if (!collection || !listed) {
            throw new BoundaryRefused("kind");
        }
        if (json.nextToken() != null) {
            throw new BoundaryRefused("json", json.currentLocation().getLineNr());
        }
        if (number == 0) {
            throw new BoundaryRefused("empty");
        }
    }

    private void features(JsonParser json) {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            number++;
            if (number > limits.features()) {
                throw new BoundaryRefused("features", limits.features());
            }
            if (json.currentToken() != JsonToken.START_OBJECT) {
                throw new BoundaryRefused("feature", number);
            }
            feature(json);
        }
    }

    private void feature(JsonParser json) {
        outline.clear();
        Map<String, String> properties = new LinkedHashMap<>();
        @Nullable String id = null;
        boolean drawn = false;
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            JsonToken value = json.nextToken();
            switch (name) {
                case "type" -> {
                    if (!"Feature".equals(text(json, value))) {
                        throw new BoundaryRefused("feature", number);
                    }
                }
                case "id" -> id = Properties.scalar(json, value);
                case "properties" -> said.read(json, value, properties);
                case "geometry" -> {
                    if (drawn || value != JsonToken.START_OBJECT) {
                        throw new BoundaryRefused("geometry", number, value == JsonToken.VALUE_NULL ? "null" : "?");
                    }
                    drawn = true;
                    new GeometryReader(outline, number).read(json);
                }
                default -> json.skipChildren();
            }
        }
        if (!drawn) {
            throw new BoundaryRefused("geometry", number, "?");
        }
        if (outline.isEmpty()) {
            throw new BoundaryRefused("hollow", number);
        }
        if (id != null) {
            properties.putIfAbsent("id", id);
        }
        points += outline.pointCount();
        if (points > limits.points()) {
            throw new BoundaryRefused("points", limits.points());
        }
        areas.area(number, properties, outline);
    }

    private String text(JsonParser json, JsonToken value) {
        if (value != JsonToken.VALUE_STRING) {
            throw number == 0 ? new BoundaryRefused("kind") : new BoundaryRefused("feature", number);
        }
        return json.getString();
    }
}
