package vn.chiso.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.chiso.document.SourceDocument;
import vn.chiso.document.text.Passage;
import vn.chiso.document.text.ReportText;
import vn.chiso.document.text.Section;
import vn.chiso.document.text.WrittenNumber;
import vn.chiso.observation.Figure;

/**
 * A report as it is read: its text with the numbers marked, and what cites it.
 *
 * @param parts in their order; empty as long as no text was imported
 * @param statements those that the reader may read, in their order
 * @param figures by the keys of statements; none for a goal, which is no result
 */
public record ReportPage(
        SourceDocument document,
        List<Part> parts,
        List<PlacedStatement> statements,
        Map<String, Figure> figures,
        @Nullable SignedCopy signed) {

    /** @param withheld whether it tells of single agencies what the reader may not know; it has no passages then */
    public record Part(Section section, boolean withheld, List<MarkedPassage> passages) {}

    public record MarkedPassage(Passage passage, List<Mark> marks) {}

    /**
     * A number of the passage that a figure comes from, or could.
     *
     * @param statements keys of those that claim it and that the reader may read
     * @param candidate the number, when nobody claims it; null otherwise
     */
    public record Mark(
            int start,
            int end,
            List<String> statements,
            @Nullable WrittenNumber candidate) {}

    public Optional<PlacedStatement> statement(String factKey) {
        return statements.stream().filter(one -> one.factKey().equals(factKey)).findFirst();
    }

    public Optional<Part> part(int ordinal) {
        return parts.stream().filter(one -> one.section().ordinal() == ordinal).findFirst();
    }

    /** The part of a cited section, as finely as the text knows it. */
    public OptionalInt partOf(String cited) {
        return new ReportText(parts.stream().map(Part::section).toList())
                .section(cited)
                .map(section -> OptionalInt.of(section.ordinal()))
                .orElse(OptionalInt.empty());
    }

    /** How many of the statements have their passage. */
    public long tied() {
        return statements.stream().filter(PlacedStatement::hasPassage).count();
    }
}
