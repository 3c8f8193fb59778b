package vn.chiso.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A report as it will be read, whatever it is drawn on: page or file.
 *
 * @param language {@code vi} or {@code en}
 * @param mark what must be said of the whole, such as that its figures are simulated; empty for nothing
 * @param annex what follows on pages of its own; null for nothing
 * @param notes what a reader must know, such as that something was left out
 */
public record ReportDraft(
        ReportType type,
        String language,
        ReportFields fields,
        String mark,
        List<ReportBlock> body,
        @Nullable Annex annex,
        List<String> notes) {

    /**
     * A table on pages of its own.
     *
     * @param unit in what amounts are counted, such as "Tr đồng"
     */
    public record Annex(String title, String unit, ReportBlock.Table table) {}

    public ReportDraft {
        body = List.copyOf(body);
        notes = List.copyOf(notes);
    }

    /** Every figure that is written, in order; one that is written twice comes twice. */
    @JsonIgnore
    public List<ReportRun.Cited> figures() {
        return Stream.concat(body.stream(), annex == null ? Stream.empty() : Stream.of(annex.table()))
                .flatMap(ReportDraft::runs)
                .filter(ReportRun.Cited.class::isInstance)
                .map(ReportRun.Cited.class::cast)
                .toList();
    }

    static Stream<ReportRun> runs(ReportBlock block) {
        return switch (block) {
            case ReportBlock.Heading none -> Stream.empty();
            case ReportBlock.Basis basis -> basis.runs().stream();
            case ReportBlock.Paragraph paragraph -> paragraph.runs().stream();
            case ReportBlock.Item item -> item.runs().stream();
            case ReportBlock.Table table ->
                table.rows().stream().flatMap(List::stream).flatMap(List::stream);
        };
    }

    /** The same under another head. */
    ReportDraft with(ReportFields others) {
        return new ReportDraft(type, language, others, mark, body, annex, notes);
    }
}
