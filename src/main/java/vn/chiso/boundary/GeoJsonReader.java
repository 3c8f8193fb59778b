package vn.chiso.boundary;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import vn.chiso.base.text.VietnameseText;

/**
 * Reads a GeoJSON file (RFC 7946) area by area: a FeatureCollection of polygons in longitude and latitude. Nobody who
 * makes such files is trusted: whatever is too large, too deep or not what it says it is, is refused with the number of
 * the feature.
 */
final class GeoJsonReader {

    private static final int DEEPEST = 24;
    private static final int LONGEST_TEXT = 200_000;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_PROPERTY = 120;
    private static final int LONGEST_NAME = 60;
    private static final int POLYGON = 3;
    private static final int MULTI_POLYGON = 4;

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
    private int number;
    private int letters;
    private long points;

    private GeoJsonReader(Limits limits, Areas areas) {
        this.limits = limits;
        this.areas = areas;
        outline = new Outline(limits);
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
                case "crs" -> new ReferenceSystem().read(json, value);
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
                case "id" -> id = scalar(json, value);
                case "properties" -> properties(json, value, properties);
                case "geometry" -> {
                    if (drawn || value != JsonToken.START_OBJECT) {
                        throw new BoundaryRefused("geometry", number, value == JsonToken.VALUE_NULL ? "null" : "?");
                    }
                    drawn = true;
                    geometry(json);
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

    private void geometry(JsonParser json) {
        @Nullable String type = null;
        int depth = 0;
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            JsonToken value = json.nextToken();
            switch (name) {
                case "type" -> {
                    type = text(json, value);
                    if (!type.equals("Polygon") && !type.equals("MultiPolygon")) {
                        throw new BoundaryRefused("geometry", number, cut(type, LONGEST_NAME));
                    }
                }
                case "coordinates" -> {
                    if (depth > 0 || value != JsonToken.START_ARRAY) {
                        throw new BoundaryRefused("coordinates", number);
                    }
                    depth = coordinates(json, 1);
                    if (depth == POLYGON) {
                        outline.endPolygon();
                    }
                }
                default -> json.skipChildren();
            }
        }
        if (type == null) {
            throw new BoundaryRefused("geometry", number, "?");
        }
        if (depth != (type.equals("Polygon") ? POLYGON : MULTI_POLYGON)) {
            throw new BoundaryRefused("coordinates", number);
        }
    }

    /** Reads what is inside an array that has begun; returns how deep positions lie in the outermost, 0 where there are
     * none. */
    private int coordinates(JsonParser json, int depth) {
        int found = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            JsonToken token = json.currentToken();
            if (token.isNumeric()) {
                if (found != 0 || depth < POLYGON || depth > MULTI_POLYGON) {
                    throw new BoundaryRefused("coordinates", number);
                }
                position(json);
                return depth;
            }
            if (token != JsonToken.START_ARRAY || depth >= MULTI_POLYGON) {
                throw new BoundaryRefused("coordinates", number);
            }
            int inner = coordinates(json, depth + 1);
            if (inner != 0 && found != 0 && inner != found) {
                throw new BoundaryRefused("coordinates", number);
            }
            found = inner == 0 ? found : inner;
        }
        if (found - depth == 1) {
            outline.endRing();
        } else if (found - depth == 2 && found == MULTI_POLYGON) {
            outline.endPolygon();
        }
        return found;
    }

    /** Longitude, latitude; what follows them (a height) is passed over. */
    private void position(JsonParser json) {
        double longitude = json.getDoubleValue();
        if (!json.nextToken().isNumeric()) {
            throw new BoundaryRefused("coordinates", number);
        }
        double latitude = json.getDoubleValue();
        for (JsonToken more = json.nextToken(); more != JsonToken.END_ARRAY; more = json.nextToken()) {
            if (more == null || !more.isNumeric()) {
                throw new BoundaryRefused("coordinates", number);
            }
        }
        outline.add(number, longitude, latitude);
    }

    private void properties(JsonParser json, JsonToken value, Map<String, String> kept) {
        if (value != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            String text = scalar(json, json.nextToken());
            if (text == null || name.isBlank() || name.length() > LONGEST_NAME || kept.size() >= limits.properties()) {
                continue;
            }
            letters += name.length() + text.length();
            if (letters > limits.letters()) {
                throw new BoundaryRefused("letters");
            }
            kept.put(VietnameseText.nfc(name.strip()), text);
        }
    }

    /** A text or a number as it is written; null for everything else and for nothing. */
    private static @Nullable String scalar(JsonParser json, JsonToken value) {
        if (value != JsonToken.VALUE_STRING && !value.isNumeric()) {
            json.skipChildren();
            return null;
        }
        String text = VietnameseText.nfc(json.getString()).strip();
        String whole = value.isNumeric() && text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        // a database knows no such letter
        return whole.isEmpty() ? null : cut(whole.replace('\u0000', ' '), LONGEST_PROPERTY);
    }

    private String text(JsonParser json, JsonToken value) {
        if (value != JsonToken.VALUE_STRING) {
            throw number == 0 ? new BoundaryRefused("kind") : new BoundaryRefused("feature", number);
        }
        return json.getString();
    }

    static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    /** The old member {@code crs}: only longitude and latitude on WGS 84 may be named there. */
    private static final class ReferenceSystem {

        void read(JsonParser json, JsonToken value) {
            if (value == JsonToken.VALUE_NULL) {
                return;
            }
            if (value != JsonToken.START_OBJECT) {
                throw new BoundaryRefused("crs", "?");
            }
            String named = "?";
            int depth = 1;
            while (depth > 0) {
                JsonToken token = json.nextToken();
                if (token == null) {
                    return;
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (token == JsonToken.VALUE_STRING && "name".equals(json.currentName())) {
                    named = json.getString();
                }
            }
            String known = named.toUpperCase(Locale.ROOT);
            if (!known.contains("CRS84") && !known.endsWith(":4326") && !known.endsWith("/4326")) {
                throw new BoundaryRefused("crs", cut(named, LONGEST_NAME));
            }
        }
    }
}
