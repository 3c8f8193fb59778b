package vn.chiso.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;

/** A table of devices and what is known of their licences: number, device, notes. */
record LicenceTable(ReportMaterial material, Citations citations, Templates words) {

    private static final List<Integer> WIDTHS = List.of(1, 5, 8);

    /** One row for each item of a dimension among the figures. */
    List<ReportBlock> of(List<Figure> figures) {
        Map<Long, List<Figure>> byItem = new LinkedHashMap<>();
        citations.catalogue().indicators().stream()
                .map(Indicator::id)
                .forEach(indicator -> figures.stream()
                        .filter(one -> one.indicatorId() == indicator && one.itemId() != DimensionItem.WHOLE)
                        .forEach(one -> byItem.computeIfAbsent(one.itemId(), item -> new ArrayList<>())
                                .add(one)));
        if (byItem.isEmpty()) {
            return List.of();
        }
        FigureSentences sentences = new FigureSentences(material, citations, words);
        List<List<List<ReportRun>>> rows = new ArrayList<>();
        byItem.values()
                .forEach(some -> rows.add(List.of(
                        Runs.words(String.valueOf(rows.size() + 1)),
                        Runs.words(sentences.item(some.getFirst())),
                        notes(some))));
        return List.of(
                new ReportBlock.Paragraph(words.get("lead_licences").fill(Map.of())),
                new ReportBlock.Table(
                        List.of(List.of(
                                ReportBlock.Head.of(words.text("licences_number")),
                                ReportBlock.Head.of(words.text("licences_device")),
                                ReportBlock.Head.of(words.text("licences_note")))),
                        WIDTHS,
                        rows));
    }

    private List<ReportRun> notes(List<Figure> figures) {
        List<List<ReportRun>> notes = figures.stream()
                .map(one -> words.get("licence")
                        .fill(Map.of(
                                "indicator",
                                Runs.words(FigureSentences.noun(citations
                                        .indicator(one)
                                        .name(material.request().locale()))),
                                "figure",
                                citations.label(one, words, material.request().locale()))))
                .toList();
        return Runs.joined(notes, "; ");
    }
}
