package vn.chiso.exchange.layout;

import java.util.List;
import vn.chiso.exchange.intake.Draft;

/**
 * A table as it was read by a mapping.
 *
 * @param draft what it offers
 * @param rows what each row below the heads is, from above to below
 * @param leftOut columns that hold something and are not read
 * @param questions names whose words do not tell what they stand for, in the order of the table
 */
public record Reading(
        Draft draft, List<LayoutReader.RowKind> rows, List<Integer> leftOut, List<NameQuestion> questions) {

    public Reading {
        rows = List.copyOf(rows);
        leftOut = List.copyOf(leftOut);
        questions = List.copyOf(questions);
    }
}
