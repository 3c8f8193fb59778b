package vn.chiso.round;

import java.time.LocalDate;
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
    public record Line(Indicator indicator, boolean required) {

        boolean appliesTo(Agency agency) {
            return indicator.appliesTo(agency.type().appliesAs());
        }

        /** The same line, which a report can be sent without. */
        Line optional() {
            return new Line(indicator, false);
        }
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameVi;
    }

    /** The lines that are asked of an agency about a time: indicators that do not apply to it are left out, and those that
     * were retired before the time begins.
     *
     * @param begins the first day of the time
     */
    public List<Line> linesOf(Agency agency, LocalDate begins) {
        return lines.stream()
                .filter(line ->
                        line.appliesTo(agency) && !line.indicator().edition().isOverOn(begins))
                .toList();
    }

    /** The indicators that a round about a time leaves out, as they were retired before it begins. */
    public List<Indicator> retiredOn(LocalDate begins) {
        return lines.stream()
                .map(Line::indicator)
                .filter(one -> one.edition().isOverOn(begins))
                .toList();
    }
}
