package vn.chiso.dashboard.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.agency.AgencySuccession;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.Texts;

/** What an agency was made of, and what became of it since. */
final class AgencyNote {

    private final AgencyService agencies;
    private final Locale locale;

    AgencyNote(AgencyService agencies, Locale locale) {
        this.agencies = agencies;
        this.locale = locale;
    }

    /** "gồm Sở A, Sở B (trước 01/03/2025) · từ 01/07/2027 thành Sở C"; empty for one that was never reorganised. */
    String of(Agency agency) {
        List<String> parts = new ArrayList<>();
        List<AgencySuccession> from = agencies.successionsTo(agency.id());
        if (!from.isEmpty()) {
            parts.add(Texts.get(
                    "dashboard.agency.from",
                    locale,
                    String.join(
                            ", ",
                            from.stream()
                                    .map(one ->
                                            agencies.byId(one.predecessorId()).name())
                                    .toList()),
                    DateText.format(from.getLast().effectiveOn())));
        }
        for (AgencySuccession one : agencies.successionsOf(agency.id())) {
            String day = DateText.format(one.effectiveOn());
            parts.add(
                    one.successorId() == null
                            ? Texts.get("dashboard.agency.abolished", locale, day)
                            : Texts.get(
                                    "dashboard.agency.became",
                                    locale,
                                    day,
                                    agencies.byId(one.successorId()).name()));
        }
        return String.join(" · ", parts);
    }
}
