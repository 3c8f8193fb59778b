package vn.chiso.reading.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.table.Exports;
import vn.chiso.base.ui.ListLink;
import vn.chiso.document.DocumentService;
import vn.chiso.indicator.Catalogue;
import vn.chiso.inspection.FindingService;
import vn.chiso.observation.Figure;
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
        AgencyService agencies,
        TerritoryService territory,
        Exports exports) {

    /** The dashboard with the figure open. */
    String dashboard(Figure figure) {
        Map<String, String> query = new LinkedHashMap<>();
        Long agency = figure.subject().agencyId();
        if (agency == null) {
            query.put("unit", territory.byId(figure.subject().unitId()).key());
        } else {
            query.put("agency", agencies.byId(agency).key());
        }
        query.put("year", String.valueOf(figure.period().year()));
        query.put("indicator", catalogue.indicator(figure.indicatorId()).code());
        query.put("figure", String.valueOf(figure.observationId()));
        return ListLink.address("", query);
    }
}
