package vn.chiso.comparison.score.ui;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.table.Exports;
import vn.chiso.base.text.DateText;
import vn.chiso.comparison.score.AppraisalService;
import vn.chiso.comparison.score.ScoreBoards;
import vn.chiso.comparison.score.index.IndexService;
import vn.chiso.comparison.score.index.ScoreIndex;
import vn.chiso.indicator.Catalogue;
import vn.chiso.security.CurrentUser;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;

/** What the screens of composite indices need. */
@Component
record ScoreContext(
        IndexService indices,
        ScoreBoards boards,
        AppraisalService appraisals,
        AgencyService agencies,
        TerritoryService territory,
        Catalogue catalogue,
        CurrentUser user,
        Exports exports,
        Clock clock) {

    int thisYear() {
        return DateText.today(clock).getYear();
    }

    /** Where an index is opened first: at its own unit where the user reads it, else at the user's. */
    Unit home(ScoreIndex index) {
        Unit own = user.unitId().map(territory::byId).orElseGet(territory::nation);
        @Nullable Long unit = index.unitId();
        return unit != null && (user.unitId().isEmpty() || reads(own, unit)) ? territory.byId(unit) : own;
    }

    private boolean reads(Unit own, long unit) {
        return territory.withPredecessors(own.id()).stream()
                .anyMatch(one -> territory.withAllBelow(one).contains(unit));
    }

    /** The units that can be chosen beside the one that is shown: those above it, those right below, the provinces. */
    List<Unit> units(Unit shown, int year) {
        Set<Unit> found = new LinkedHashSet<>(territory.path(shown));
        found.add(shown);
        found.addAll(territory.childrenOn(shown.id(), territory.boundaryDay(year)));
        if (user.unitId().isEmpty()) {
            found.addAll(territory.childrenOn(territory.nation().id(), territory.boundaryDay(year)));
        } else {
            Unit own = territory.byId(user.unitId().get());
            found.removeIf(one -> !reads(own, one.id()));
        }
        return new ArrayList<>(found);
    }
}
