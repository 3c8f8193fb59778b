package vn.chiso.dashboard.ui;

import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import vn.chiso.agency.AgencyService;
import vn.chiso.dashboard.DashboardAddress;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.document.DocumentService;
import vn.chiso.evidence.ui.EvidenceContext;
import vn.chiso.indicator.Catalogue;
import vn.chiso.observation.CheckedFigures;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.ObservationService;
import vn.chiso.territory.TerritoryService;

/**
 * What every card needs beside the data: the registers to name things, the way to another filter, and what the reader
 * may do.
 *
 * @param navigate opens the page of another filter; the only way a card changes anything on screen
 * @param discussions what is said about figures
 * @param evidence what proves figures
 * @param exported notes in the audit trail that a file of this name was saved
 * @param background reads what a card shows later, away from the lock of its page
 * @param mayEdit whether the reader is offered to edit; the service decides
 * @param simulated whether the figures are simulated, which every file must say
 * @param clock tells the day on which a file was saved
 */
record CardContext(
        Catalogue catalogue,
        TerritoryService territory,
        AgencyService agencies,
        DocumentService documents,
        FigureService figures,
        ObservationService observations,
        CheckedFigures checked,
        DashboardAddress address,
        Consumer<DashboardFilter> navigate,
        Discussions discussions,
        EvidenceContext evidence,
        Consumer<String> exported,
        Executor background,
        boolean mayEdit,
        boolean simulated,
        Clock clock) {}
