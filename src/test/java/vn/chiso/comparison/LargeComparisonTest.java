package vn.chiso.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.indicator.Indicator;
import vn.chiso.security.Roles;
import vn.chiso.territory.TerritoryService;
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

    private final ComparisonService comparisons;
    private final TerritoryService territory;
    private final ManyAgencies many;

    @Autowired
    LargeComparisonTest(ComparisonService comparisons, TerritoryService territory, BeanFactory application) {
        this.comparisons = comparisons;
        this.territory = territory;
        many = new ManyAgencies(application);
    }

    @AfterTransaction
    void forgetTheAgencies() {
        many.forget();
    }

    @Test
    @Transactional
    void fortyThousandCellsCostAtMostTenStatements() {
        List<Indicator> indicators = many.indicators(INDICATORS);
        ComparisonRequest request = ComparisonRequest.within(territory.nation())
                .withSubjects(new SubjectChoice.Picked(many.add(AGENCIES, indicators, YEARS)))
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
}
