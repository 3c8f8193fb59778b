package vn.chiso.boundary;

import java.util.Locale;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The old member {@code crs}: only longitude and latitude on WGS 84 may be named there. */
final class ReferenceSystem {

    private static final int LONGEST_NAME = 60;

    private ReferenceSystem() {}

    static void read(JsonParser json, JsonToken value) {
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
            throw new BoundaryRefused("crs", Properties.cut(named, LONGEST_NAME));
        }
    }
}
