package vn.chiso.reading.ui;

import org.springframework.stereotype.Component;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.table.Exports;
import vn.chiso.base.ui.ListLink;
import vn.chiso.document.DocumentService;
import vn.chiso.indicator.Catalogue;
import vn.chiso.inspection.FindingService;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureAddress;
import vn.chiso.reading.Candidates;
import vn.chiso.reading.PlaceCorrection;
import vn.chiso.reading.ReportFiles;
import vn.chiso.reading.ReportRegister;
import vn.chiso.reading.SignedReports;
import vn.chiso.reading.TextImport;
import vn.chiso.reading.TextReader;
import vn.chiso.territory.TerritoryService;

/** What the screens of reports need. */
@Component
record ReaderContext(
        TextReader reader,
        ReportRegister register,
        TextImport imports,
        PlaceCorrection corrections,
        Candidates candidates,
        SignedReports signed,
        ReportFiles files,
        DocumentService documents,
        FindingService findings,
        Catalogue catalogue,
        FigureAddress addresses,
        AgencyService agencies,
        TerritoryService territory,
        Exports exports) {

    /** The dashboard with the figure open. */
    String dashboard(Figure figure) {
        return ListLink.address("", addresses.of(figure));
    }
}
