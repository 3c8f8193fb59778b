package vn.chiso.observation;

import java.util.List;
import java.util.Locale;

/**
 * Statements about different things that cannot all be so, such as a budget that is too small and a need that is met.
 *
 * @param facts the citations of all of them, in the order of the source
 */
public record Discrepancy(String textVi, String textEn, List<String> facts) {

    public Discrepancy {
        facts = List.copyOf(facts);
    }

    public String text(Locale locale) {
        return locale.getLanguage().equals("en") ? textEn : textVi;
    }
}
