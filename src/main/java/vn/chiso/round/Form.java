package vn.chiso.round;

import java.util.List;
import java.util.Locale;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyType;
import vn.chiso.indicator.Indicator;

/**
 * What agencies of some types are asked.
 *
 * @param edition counted from 1; forms of one code are editions of one form
 * @param types the agencies that are asked
 * @param headApproves whether the agency's head has to agree before a report is sent
 * @param lines in the order of the form
 */
public record Form(
        long id,
        String code,
        int edition,
        FormStatus status,
        String nameVi,
        String nameEn,
        List<AgencyType> types,
        boolean headApproves,
        List<Line> lines,
        int version) {

    /** @param required whether a report cannot be sent without an answer; "no data" with its reason is one */
    public record Line(Indicator indicator, boolean required) {}

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameVi;
    }

    /** The lines that are asked of an agency: indicators that do not apply to it are left out. */
    public List<Line> linesOf(Agency agency) {
        return lines.stream()
                .filter(line -> line.indicator().appliesTo(agency.type().appliesAs()))
                .toList();
    }
}
