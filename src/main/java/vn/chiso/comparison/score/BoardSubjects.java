package vn.chiso.comparison.score;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.comparison.score.index.ScoreEdition;
import vn.chiso.comparison.score.index.ScoredSubjects;
import vn.chiso.observation.ReadingRights;
import vn.chiso.observation.TotalService;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;

/** Whom an edition scores in a unit and year, as far as the user reads there; one SQL statement at most. */
@Component
class BoardSubjects {

    private final AgencyService agencies;
    private final TerritoryService territory;
    private final TotalService totals;
    private final ReadingRights rights;

    BoardSubjects(AgencyService agencies, TerritoryService territory, TotalService totals, ReadingRights rights) {
        this.agencies = agencies;
        this.territory = territory;
        this.totals = totals;
        this.rights = rights;
    }

    /** In official order. */
    List<ScoreSubject> read(ScoreEdition edition, ScoreRequest request) {
        LocalDate day = territory.boundaryDay(request.year());
        if (request.subjects() == ScoredSubjects.UNITS) {
            return territory.childrenOn(request.unitId(), day).stream()
                    .filter(unit -> rights.reads(unit.id(), null, false))
                    .map(BoardSubjects::subject)
                    .toList();
        }
        Stream<Agency> found = request.subjects() == ScoredSubjects.INSPECTED
                ? inspected(request).stream().map(agencies::byId)
                : agencies.ofUnits(territory.withAllBelow(request.unitId())).stream()
                        .filter(agency -> agency.inForceOn(day));
        return found.filter(agency -> edition.said().types().isEmpty()
                        || edition.said().types().contains(agency.type()))
                .filter(agency -> rights.reads(agency.unitId(), agency.id(), false))
                .sorted(AgencyService.OFFICIAL_ORDER)
                .map(BoardSubjects::subject)
                .toList();
    }

    private Set<Long> inspected(ScoreRequest request) {
        Set<Long> asked = new LinkedHashSet<>();
        totals.askedBelow(List.of(request.unitId())).forEach((period, ids) -> {
            if (period.overlaps(request.year(), request.year())) {
                asked.addAll(ids);
            }
        });
        return asked;
    }

    private static ScoreSubject subject(Agency one) {
        return new ScoreSubject(
                "a" + one.id(),
                one.unitId(),
                one.id(),
                one.name(),
                one.shortName(),
                one.tier().key(),
                one.type().appliesAs());
    }

    private static ScoreSubject subject(Unit one) {
        return new ScoreSubject(
                "u" + one.id(),
                one.id(),
                null,
                one.fullName(),
                one.shortName(),
                one.level().key(),
                'P');
    }
}
