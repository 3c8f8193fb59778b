package vn.chiso.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.transaction.annotation.Transactional;
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
import vn.chiso.security.Roles;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;
import vn.chiso.testing.LoadedDatabaseTest;
import vn.chiso.testing.SqlCounter;

/** The size that the comparison is made for: 200 agencies of many provinces, 20 indicators, 10 years, a figure in each
 * of the 40,000 cells. */
@LoadedDatabaseTest
@Import(SqlCounter.class)
class LargeComparisonTest {

    private static final int AGENCIES = 200;
    private static final int INDICATORS = 20;
    private static final List<Integer> YEARS =
            IntStream.rangeClosed(2015, 2024).boxed().toList();

    @Autowired
    private ComparisonService comparisons;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private ObservationService observations;

    @Autowired
    private TerritoryService territory;

    @Autowired
    private Catalogue catalogue;

    @AfterTransaction
    void forgetTheAgencies() {
        agencies.refresh();
    }

    @Test
    @Transactional
    void fortyThousandCellsCostAtMostTenStatements() {
        List<Indicator> indicators = indicators();
        ComparisonRequest request = ComparisonRequest.within(territory.nation())
                .withSubjects(new SubjectChoice.Picked(answering(indicators)))
                .withIndicators(indicators)
                .withYears(YEARS);
        TestSecurityContextHolder.setAuthentication(
                new TestingAuthenticationToken("cntt", null, "ROLE_" + Roles.ICT_DEPARTMENT));
        SqlCounter.reset();
        Comparison large = comparisons.compare(request);
        assertThat(SqlCounter.statements())
                .as(String.join("\n---\n", SqlCounter.statements()))
                .hasSizeLessThanOrEqualTo(10);
        assertThat(large.subjects()).hasSize(AGENCIES);
        assertThat(large.hiddenSubjects()).isZero();
        assertThat(large.lines()).hasSize(INDICATORS * YEARS.size());
        assertThat(large.lines().stream().flatMap(line -> line.cells().stream()).filter(ComparedCell::hasData))
                .hasSize(AGENCIES * INDICATORS * YEARS.size());
    }

    private List<Indicator> indicators() {
        return catalogue.indicators().stream()
                .filter(one -> one.kind() == Kind.COUNT && one.dimensionTypeId() == null && one.targetOfId() == null)
                .limit(INDICATORS)
                .toList();
    }

    /** Agencies with a figure for each indicator and year, by the keys of their addresses. */
    private List<String> answering(List<Indicator> indicators) {
        List<Unit> provinces = territory.childrenOn(territory.nation().id(), LocalDate.of(2024, 12, 31));
        List<NewAgency> added = new ArrayList<>();
        List<NewStatement> said = new ArrayList<>();
        for (int at = 0; at < AGENCIES; at++) {
            Unit province = provinces.get(at % provinces.size());
            NewAgency agency = new NewAgency(
                    "large-" + at,
                    "Sở thử " + at,
                    "Sở thử " + at,
                    AgencyType.SO_BAN_NGANH,
                    province.key(),
                    null,
                    null,
                    null,
                    List.of());
            added.add(agency);
            for (Indicator indicator : indicators) {
                for (int year : YEARS) {
                    said.add(count(agency, indicator, year, at + year));
                }
            }
        }
        agencies.add(added);
        observations.load(said);
        return added.stream()
                .map(one -> "a" + agencies.byKey(one.key()).orElseThrow().id())
                .toList();
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
