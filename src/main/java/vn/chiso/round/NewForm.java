package vn.chiso.round;

import java.util.List;
import vn.chiso.agency.AgencyType;

/**
 * A form to be created.
 *
 * @param code letters a–z, digits and hyphens, unique
 * @param lines indicator codes in the order of the form
 */
public record NewForm(
        String code, String nameVi, String nameEn, List<AgencyType> types, boolean headApproves, List<Line> lines) {

    public static final int LONGEST_NAME = 200;

    public record Line(String indicator, boolean required) {}

    public NewForm {
        if (!code.matches("[a-z0-9-]{1,60}")) {
            throw new RoundRefused("round.refused.code");
        }
        types = List.copyOf(types);
        lines = List.copyOf(lines);
        if (nameVi.length() > LONGEST_NAME || nameEn.length() > LONGEST_NAME) {
            throw new RoundRefused("form.refused.long", LONGEST_NAME);
        }
        if (lines.stream().map(Line::indicator).distinct().count() < lines.size()) {
            throw new RoundRefused("form.refused.twice");
        }
        if (nameVi.isBlank() || nameEn.isBlank() || types.isEmpty() || lines.isEmpty()) {
            throw new RoundRefused("round.refused.incomplete");
        }
    }
}
