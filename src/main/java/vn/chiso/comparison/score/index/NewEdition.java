package vn.chiso.comparison.score.index;

import java.util.List;
import vn.chiso.agency.AgencyType;

/**
 * What somebody writes of an edition as a whole.
 *
 * @param label the year or number ("2022", "lần 2")
 * @param year the first year that it scores
 * @param basis the document that says so; may be empty
 * @param types which agencies are scored; empty for all of the subjects
 */
public record NewEdition(String label, int year, String basis, ScoredSubjects subjects, List<AgencyType> types) {

    public NewEdition {
        types = List.copyOf(types);
    }
}
