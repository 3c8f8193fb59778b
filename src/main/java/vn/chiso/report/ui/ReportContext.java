package vn.chiso.report.ui;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.table.Exports;
import vn.chiso.document.DocumentService;
import vn.chiso.observation.ReadingRights;
import vn.chiso.report.WordReports;
import vn.chiso.territory.TerritoryService;

/**
 * What the page of reports needs.
 *
 * @param address where the application is reached; empty where nobody has said it
 */
@Component
record ReportContext(
        WordReports reports,
        DocumentService documents,
        AgencyService agencies,
        TerritoryService territory,
        ReadingRights rights,
        Exports exports,
        Clock clock,
        @Value("${chiso.address:}") String address) {}
