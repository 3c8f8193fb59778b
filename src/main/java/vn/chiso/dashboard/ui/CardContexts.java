package vn.chiso.dashboard.ui;

import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.table.Exports;
import vn.chiso.dashboard.DashboardAddress;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.dashboard.YearbookService;
import vn.chiso.document.DocumentService;
import vn.chiso.document.directive.DirectiveService;
import vn.chiso.evidence.ui.EvidenceContext;
import vn.chiso.indicator.Catalogue;
import vn.chiso.observation.CheckedFigures;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.FigureWorkbooks;
import vn.chiso.observation.ObservationService;
import vn.chiso.observation.TotalService;
import vn.chiso.reading.TextReader;
import vn.chiso.security.CurrentUser;
import vn.chiso.security.Roles;
import vn.chiso.territory.TerritoryService;

/** Makes what the cards of one page need, for whoever is signed in. */
@Component
class CardContexts {

    private final Catalogue catalogue;
    private final TerritoryService territory;
    private final AgencyService agencies;
    private final DocumentService documents;
    private final DirectiveService directives;
    private final FigureService figures;
    private final TotalService totals;
    private final ObservationService observations;
    private final CheckedFigures checked;
    private final DashboardAddress address;
    private final Discussions discussions;
    private final EvidenceContext evidence;
    private final TextReader reader;
    private final Exports exports;
    private final YearbookService yearbooks;
    private final Executor yearbookExecutor;
    private final FigureWorkbooks workbooks;
    private final GoalMark goalMark;
    private final CurrentUser user;
    private final Executor background;
    private final Clock clock;

    CardContexts(
            Catalogue catalogue,
            TerritoryService territory,
            AgencyService agencies,
            DocumentService documents,
            DirectiveService directives,
            FigureService figures,
            TotalService totals,
            ObservationService observations,
            CheckedFigures checked,
            DashboardAddress address,
            Discussions discussions,
            EvidenceContext evidence,
            TextReader reader,
            Exports exports,
            YearbookService yearbooks,
            @Qualifier("yearbookExecutor") Executor yearbookExecutor,
            FigureWorkbooks workbooks,
            GoalMark goalMark,
            CurrentUser user,
            @Qualifier("dashboardExecutor") Executor background,
            Clock clock) {
        this.catalogue = catalogue;
        this.territory = territory;
        this.agencies = agencies;
        this.documents = documents;
        this.directives = directives;
        this.figures = figures;
        this.totals = totals;
        this.observations = observations;
        this.checked = checked;
        this.address = address;
        this.discussions = discussions;
        this.evidence = evidence;
        this.reader = reader;
        this.exports = exports;
        this.yearbooks = yearbooks;
        this.yearbookExecutor = yearbookExecutor;
        this.workbooks = workbooks;
        this.goalMark = goalMark;
        this.user = user;
        this.background = background;
        this.clock = clock;
    }

    /** For a page that opens other filters by {@code navigate}. */
    CardContext of(Consumer<DashboardFilter> navigate) {
        return new CardContext(
                catalogue,
                territory,
                agencies,
                documents,
                directives,
                figures,
                totals,
                observations,
                checked,
                address,
                navigate,
                discussions,
                evidence,
                reader,
                exports,
                background,
                yearbooks,
                yearbookExecutor,
                workbooks,
                goalMark,
                user.isEditor(),
                user.role().filter(Roles.ADMINISTRATOR::equals).isPresent(),
                clock);
    }
}
