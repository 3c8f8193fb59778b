package vn.chiso.dashboard.ui;

import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
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
import vn.chiso.territory.TerritoryService;

/**
 * What every card needs beside the data: the registers to name things, the way to another filter, and what the reader
 * may do.
 *
 * @param navigate opens the page of another filter; the only way a card changes anything on screen
 * @param discussions what is said about figures
 * @param evidence what proves figures
 * @param reader the sentences that figures come from
 * @param exports keeps which files were saved
 * @param background reads what a card shows later, away from the lock of its page
 * @param yearbookExecutor makes year books, few at once
 * @param workbooks makes files of figures that come back
 * @param goalMark says how far targets are
 * @param mayEdit whether the reader is offered to edit; the service decides
 * @param keepsBoundaries whether the reader is offered to bring in outlines of units
 * @param clock tells the day on which a file was saved
 */
record CardContext(
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
        Consumer<DashboardFilter> navigate,
        Discussions discussions,
        EvidenceContext evidence,
        TextReader reader,
        Exports exports,
        Executor background,
        YearbookService yearbooks,
        Executor yearbookExecutor,
        FigureWorkbooks workbooks,
        GoalMark goalMark,
        boolean mayEdit,
        boolean keepsBoundaries,
        Clock clock) {}
