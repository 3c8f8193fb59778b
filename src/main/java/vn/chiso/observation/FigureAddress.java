package vn.chiso.observation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chiso.agency.AgencyService;
import vn.chiso.indicator.Catalogue;
import vn.chiso.territory.TerritoryService;

/** Where a figure is shown with its source open: the parameters of the overview's address. */
@Component
public class FigureAddress {

    private final AgencyService agencies;
    private final TerritoryService territory;
    private final Catalogue catalogue;

    FigureAddress(AgencyService agencies, TerritoryService territory, Catalogue catalogue) {
        this.agencies = agencies;
        this.territory = territory;
        this.catalogue = catalogue;
    }

    /** The parameters, not encoded yet. */
    public Map<String, String> of(Figure figure) {
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
        return query;
    }
}
