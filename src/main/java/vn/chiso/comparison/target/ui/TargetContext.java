package vn.chiso.comparison.target.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.table.Exports;
import vn.chiso.base.text.DateText;
import vn.chiso.base.ui.ListLink;
import vn.chiso.comparison.target.JudgedTarget;
import vn.chiso.comparison.target.TargetRecords;
import vn.chiso.comparison.target.TargetService;
import vn.chiso.comparison.target.TargetWords;
import vn.chiso.document.directive.DirectiveService;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.Years;
import vn.chiso.territory.TerritoryService;

/** What the screens of targets need. */
@Component
record TargetContext(
        TargetService targets,
        TargetRecords records,
        TargetWords words,
        FigureService figures,
        DirectiveService directives,
        Catalogue catalogue,
        AgencyService agencies,
        TerritoryService territory,
        Exports exports,
        Clock clock) {

    private static final int MOST_AGENCIES = 50;

    LocalDate today() {
        return DateText.today(clock);
    }

    /** A figure with its period, leading to its source. */
    ListLink link(Figure figure, Indicator indicator, Locale locale) {
        Map<String, String> query = new LinkedHashMap<>();
        Long agency = figure.subject().agencyId();
        if (agency == null) {
            query.put("unit", territory.byId(figure.subject().unitId()).key());
        } else {
            query.put("agency", agencies.byId(agency).key());
        }
        query.put("year", String.valueOf(figure.period().year()));
        query.put("indicator", indicator.code());
        query.put("figure", String.valueOf(figure.observationId()));
        return new ListLink("", query, FigureText.label(figure, indicator, locale));
    }

    /** What single agencies of a unit say where the unit says nothing itself, so that nobody takes them for its result. */
    List<Figure> ofAgencies(JudgedTarget one) {
        if (one.judgement().result() != null || one.target().goal().subject().agencyId() != null) {
            return List.of();
        }
        int year = one.target().goal().period().year();
        return figures.ofAgenciesBelow(
                List.of(one.target().goal().subject().unitId()),
                List.of(one.against().id()),
                Years.between(year, year),
                null,
                null,
                MOST_AGENCIES);
    }
}
