package vn.chiso.boundary;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the geometry of one feature into an outline; its members may come in any order. */
final class GeometryReader {

    private static final int LONGEST_NAME = 60;
    private static final int POLYGON = 3;
    private static final int MULTI_POLYGON = 4;

    private final Outline outline;
    private final int number;

    /** @param number of the feature */
    GeometryReader(Outline outline, int number) {
        this.outline = outline;
        this.number = number;
    }

    void read(JsonParser json) {
        @Nullable String type = null;
        int depth = 0;
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            JsonToken value = json.nextToken();
            switch (name) {
                case "type" -> {
                    type = value == JsonToken.VALUE_STRING ? json.getString() : "?";
                    if (!type.equals("Polygon") && !type.equals("MultiPolygon")) {
                        throw new BoundaryRefused("geometry", number, Properties.cut(type, LONGEST_NAME));
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
}
