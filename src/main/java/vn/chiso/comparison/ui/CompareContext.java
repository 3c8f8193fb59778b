package vn.chiso.comparison.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.table.Exports;
import vn.chiso.comparison.ComparisonAddress;
import vn.chiso.comparison.ComparisonGroups;
import vn.chiso.comparison.ComparisonService;
import vn.chiso.dashboard.DashboardAddress;
import vn.chiso.dashboard.ui.FigureSources;
import vn.chiso.document.DocumentService;
import vn.chiso.indicator.Catalogue;
import vn.chiso.observation.FigureService;
import vn.chiso.territory.TerritoryService;

/** What the page of the comparison needs beside the answer. */
@Component
record CompareContext(
        ComparisonService comparisons,
        ComparisonAddress address,
        ComparisonGroups groups,
        Catalogue catalogue,
        TerritoryService territory,
        AgencyService agencies,
        DocumentService documents,
        FigureService figures,
        FigureSources sources,
        DashboardAddress places,
        Exports exports,
        Clock clock) {}
