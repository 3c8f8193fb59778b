package vn.chiso.report;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** A part of the report's body. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ReportBlock.Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = ReportBlock.Basis.class, name = "basis"),
    @JsonSubTypes.Type(value = ReportBlock.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = ReportBlock.Item.class, name = "item"),
    @JsonSubTypes.Type(value = ReportBlock.Table.class, name = "table")
})
public sealed interface ReportBlock {

    /** The head of a section; level 1 is the highest, and label such as "II." or "a)". */
    record Heading(int level, String label, String title) implements ReportBlock {}

    /** What the report rests on: one document. */
    record Basis(List<ReportRun> runs) implements ReportBlock {
        public Basis {
            runs = List.copyOf(runs);
        }
    }

    record Paragraph(List<ReportRun> runs) implements ReportBlock {
        public Paragraph {
            runs = List.copyOf(runs);
        }
    }

    /** A line of a list; level 1 begins with a hyphen, level 2 with a plus. */
    record Item(int level, List<ReportRun> runs) implements ReportBlock {
        public Item {
            runs = List.copyOf(runs);
        }
    }

    /**
     * A table.
     *
     * @param heads the lines of its head; a cell that goes on below is written once
     * @param widths of the columns, in any unit
     */
    record Table(List<List<Head>> heads, List<Integer> widths, List<List<List<ReportRun>>> rows)
            implements ReportBlock {
        public Table {
            heads = heads.stream().map(List::copyOf).toList();
            widths = List.copyOf(widths);
            rows = rows.stream()
                    .map(row -> row.stream().map(List::copyOf).toList())
                    .toList();
        }
    }

    /** A cell of a table's head, and over how many columns and lines it stands. */
    record Head(String text, int columns, int lines) {

        static Head of(String text) {
            return new Head(text, 1, 1);
        }
    }
}
