package vn.chiso.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * Which part of a table is asked for. The place to go on from is what orders the last row, so that rows that come and go
 * meanwhile move no other; it names no row that its reader may not see.
 *
 * @param limit how many rows; 0 for all
 * @param after what orders the row before the first; empty for the first
 */
record ApiPage(int limit, List<String> after) {

    static final List<String> PARAMETERS = List.of("limit", "after");
    static final int MOST = 5_000;

    static final ApiPage WHOLE = new ApiPage(0, List.of());

    private static final String BETWEEN = "\u0000";

    ApiPage {
        after = List.copyOf(after);
    }

    /** @throws ApiRefused when it is no number, or no place that a page named */
    static ApiPage of(Map<String, String> given) {
        String limit = given.get("limit");
        String after = given.get("after");
        return new ApiPage(limit == null ? 0 : limit(limit), after == null ? List.of() : place(after));
    }

    boolean isLimited() {
        return limit > 0;
    }

    /** What is asked for to go on behind a row. */
    static String place(List<String> key) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(BETWEEN, key).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws ApiRefused when it names no place in a table whose rows so many parts order */
    void demandParts(int parts) {
        if (!after.isEmpty() && after.size() != parts) {
            throw unknownPlace();
        }
    }

    static ApiRefused unknownPlace() {
        return new ApiRefused("api.refused.after");
    }

    private static int limit(String text) {
        if (text.matches("[1-9]\\d{0,3}") && Integer.parseInt(text) <= MOST) {
            return Integer.parseInt(text);
        }
        throw new ApiRefused("api.refused.value", "limit", text, "1–" + MOST);
    }

    private static List<String> place(String text) {
        try {
            return List.of(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(BETWEEN, -1));
        } catch (IllegalArgumentException notOurs) {
            throw unknownPlace();
        }
    }
}
