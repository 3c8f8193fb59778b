package vn.chiso.round;

import java.util.List;
import java.util.Locale;
import vn.chiso.agency.AgencyType;

/**
 * A form that asks an indicator.
 *
 * @param types of the agencies that report it
 * @param required whether it has to be answered before the report goes on
 */
public record AskedBy(String code, String nameVi, String nameEn, List<AgencyType> types, boolean required) {

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameVi;
    }
}
