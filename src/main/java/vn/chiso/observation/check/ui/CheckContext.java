package vn.chiso.observation.check.ui;

import org.springframework.stereotype.Component;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.table.Exports;
import vn.chiso.indicator.Catalogue;
import vn.chiso.observation.CheckTrials;
import vn.chiso.observation.FigureAddress;
import vn.chiso.observation.check.CheckService;
import vn.chiso.territory.TerritoryService;

/** What the screen of checks needs beside their data. */
@Component
record CheckContext(
        CheckService checks,
        CheckTrials trials,
        Catalogue catalogue,
        AgencyService agencies,
        TerritoryService territory,
        FigureAddress addresses,
        Exports exports) {}
