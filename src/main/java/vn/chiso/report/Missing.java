package vn.chiso.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a section has no figures of, told in one sentence at its end. */
final class Missing {

    private final Templates words;
    private final Map<String, Lack> lacks = new LinkedHashMap<>();

    /** What the same agencies or people have no figures of. */
    private record Lack(List<ReportRun> whose, Map<String, List<ReportRun>> indicators) {}

    Missing(Templates words) {
        this.words = words;
    }

    /** @param whose empty for the subject itself */
    void add(List<ReportRun> indicator, List<ReportRun> whose) {
        lacks.computeIfAbsent(Runs.text(whose), key -> new Lack(whose, new LinkedHashMap<>()))
                .indicators()
                .putIfAbsent(Runs.text(indicator), indicator);
    }

    Optional<ReportBlock> sentence() {
        if (lacks.isEmpty()) {
            return Optional.empty();
        }
        List<List<ReportRun>> parts = new ArrayList<>();
        lacks.values()
                .forEach(lack -> parts.add(words.get("missing_of")
                        .fill(Map.of(
                                "indicators",
                                Runs.enumerate(List.copyOf(lack.indicators().values()), words.text("and")),
                                "whose",
                                lack.whose()))));
        return Optional.of(
                new ReportBlock.Paragraph(words.get("missing").fill(Map.of("indicators", Runs.joined(parts, "; ")))));
    }
}
