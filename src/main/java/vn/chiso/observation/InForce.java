package vn.chiso.observation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.InLanguage;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Lineage;

/**
 * Whether a cell may be answered for the first time: not when its indicator was retired, or its agency had ended, before
 * the time that it is about began. What was answered stays and can be corrected; a time that began before the end can
 * still be answered after it.
 */
@Component
class InForce {

    private final Catalogue catalogue;
    private final AgencyService agencies;

    InForce(Catalogue catalogue, AgencyService agencies) {
        this.catalogue = catalogue;
        this.agencies = agencies;
    }

    /** @throws EditRefused with what has ended, since when, and what is asked in its place */
    void demand(HeldCell cell) {
        if (!cell.isUnanswered()) {
            return;
        }
        Indicator indicator = catalogue.indicator(cell.slot().indicatorId());
        LocalDate retired = indicator.edition().validTo();
        if (retired != null && indicator.edition().isOverOn(cell.begins())) {
            throw retired(retired, new Lineage(catalogue).followers(indicator));
        }
        if (cell.agencyId() != null) {
            Agency agency = agencies.byId(cell.agencyId());
            LocalDate ended = agency.validTo();
            if (ended != null && !cell.begins().isBefore(ended)) {
                throw new EditRefused("edit.refused.ended", agency.name(), DateText.format(ended));
            }
        }
    }

    private static EditRefused retired(LocalDate since, List<Indicator> followers) {
        String day = DateText.format(since);
        if (followers.isEmpty()) {
            return new EditRefused("edit.refused.retired", day);
        }
        InLanguage names =
                locale -> followers.stream().map(one -> one.name(locale)).collect(Collectors.joining("”, “"));
        return new EditRefused("edit.refused.retired.followed", day, names);
    }
}
