package vn.chiso.exchange.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.table.Exports;
import vn.chiso.base.text.DateText;
import vn.chiso.exchange.intake.FigureFiles;
import vn.chiso.exchange.intake.IntakeService;
import vn.chiso.exchange.layout.LayoutService;
import vn.chiso.indicator.Catalogue;
import vn.chiso.observation.EntryRule;
import vn.chiso.territory.TerritoryService;

/** What the screen of imports needs beside its data. */
@Component
record ImportContext(
        IntakeService intake,
        LayoutService layouts,
        FigureFiles files,
        AgencyService agencies,
        TerritoryService territory,
        Catalogue catalogue,
        EntryRule rule,
        Exports exports,
        Executor importExecutor,
        Clock clock) {

    /** The agencies that exist today and that the user answers for, in official order. */
    List<Agency> answeredFor() {
        return agencies.all().stream()
                .filter(agency -> agency.inForceOn(today()) && rule.answersFor(agency.id(), agency.unitId()))
                .sorted(AgencyService.OFFICIAL_ORDER)
                .toList();
    }

    /** All agencies, those that the user answers for first; each in official order. */
    List<Agency> nearFirst() {
        Map<Boolean, List<Agency>> byRight = agencies.all().stream()
                .sorted(AgencyService.OFFICIAL_ORDER)
                .collect(Collectors.partitioningBy(agency -> rule.answersFor(agency.id(), agency.unitId())));
        return Stream.of(true, false)
                .flatMap(mine -> byRight.getOrDefault(mine, List.of()).stream())
                .toList();
    }

    /** An agency with its unit, as names repeat. */
    String label(Agency agency) {
        return agency.name() + " – " + territory.byId(agency.unitId()).fullName();
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(DateText.ZONE));
    }
}
