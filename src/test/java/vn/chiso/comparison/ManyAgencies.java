package vn.chiso.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import vn.chiso.agency.AgencyService;
import vn.chiso.agency.AgencyType;
import vn.chiso.agency.NewAgency;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.Basis;
import vn.chiso.observation.NewStatement;
import vn.chiso.observation.ObservationService;
import vn.chiso.observation.PeriodKind;
import vn.chiso.observation.SubjectKind;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;

/** Departments of many provinces that have all answered, added in the transaction of a test while nobody is signed in. */
public record ManyAgencies(BeanFactory application) {

    /** Counts, each of which every agency can answer. */
    public List<Indicator> indicators(int count) {
        return application.getBean(Catalogue.class).indicators().stream()
                .filter(one -> one.kind() == Kind.COUNT && one.dimensionTypeId() == null && one.targetOfId() == null)
                .limit(count)
                .toList();
    }

    /** Adds so many with a figure for each indicator and year; the keys that addresses name them by. */
    public List<String> add(int count, List<Indicator> indicators, List<Integer> years) {
        TerritoryService territory = application.getBean(TerritoryService.class);
        AgencyService agencies = application.getBean(AgencyService.class);
        List<Unit> provinces = territory.childrenOn(territory.nation().id(), LocalDate.of(2024, 12, 31));
        List<NewAgency> added = new ArrayList<>();
        List<NewStatement> said = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            NewAgency agency = department(at, provinces.get(at % provinces.size()));
            added.add(agency);
            for (Indicator indicator : indicators) {
                for (int year : years) {
                    said.add(count(agency, indicator, year, at + year));
                }
            }
        }
        agencies.add(added);
        application.getBean(ObservationService.class).load(said);
        return added.stream()
                .map(one -> "a" + agencies.byKey(one.key()).orElseThrow().id())
                .toList();
    }

    /** To be called once the transaction is rolled back. */
    public void forget() {
        application.getBean(AgencyService.class).refresh();
    }

    private static NewAgency department(int at, Unit province) {
        return new NewAgency(
                "large-" + at,
                "Sở thử " + at,
                "Sở thử " + at,
                AgencyType.SO_BAN_NGANH,
                province.key(),
                null,
                null,
                null,
                List.of());
    }

    private static NewStatement count(NewAgency agency, Indicator indicator, int year, int number) {
        return new NewStatement(
                "%s-%d-%d".formatted(agency.key(), indicator.id(), year),
                agency.unitKey(),
                agency.key(),
                SubjectKind.AGENCY,
                agency.name(),
                agency.type().code(),
                "so",
                "",
                "",
                List.of(),
                indicator.code(),
                "",
                PeriodKind.YEAR,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                year,
                "",
                null,
                null,
                "",
                "",
                String.valueOf(number),
                "",
                "",
                Basis.STATED);
    }
}
