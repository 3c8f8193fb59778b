package vn.chiso.round.ui;

import java.util.LinkedHashMap;
import java.util.Map;

/** What somebody who decides about a report has noted beside its lines, until it is given back. */
final class Remarks {

    private final Map<Long, String> byIndicator = new LinkedHashMap<>();

    void note(long indicatorId, String text) {
        if (text.isBlank()) {
            byIndicator.remove(indicatorId);
        } else {
            byIndicator.put(indicatorId, text.strip());
        }
    }

    String of(long indicatorId) {
        return byIndicator.getOrDefault(indicatorId, "");
    }

    Map<Long, String> all() {
        return Map.copyOf(byIndicator);
    }

    void clear() {
        byIndicator.clear();
    }
}
