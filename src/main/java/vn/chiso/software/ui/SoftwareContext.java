package vn.chiso.software.ui;

import org.springframework.stereotype.Component;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.table.Exports;
import vn.chiso.document.DocumentPlaces;
import vn.chiso.document.DocumentService;
import vn.chiso.indicator.Catalogue;
import vn.chiso.inspection.FindingService;
import vn.chiso.observation.FigureAddress;
import vn.chiso.observation.FigureService;
import vn.chiso.software.InventoryService;
import vn.chiso.software.SoftwareService;
import vn.chiso.territory.TerritoryService;

/** What the screen of the software systems needs. */
@Component
record SoftwareContext(
        SoftwareService software,
        InventoryService inventory,
        DocumentService documents,
        DocumentPlaces places,
        AgencyService agencies,
        TerritoryService territory,
        Catalogue catalogue,
        FigureAddress addresses,
        FigureService figures,
        FindingService findings,
        Exports exports) {}
