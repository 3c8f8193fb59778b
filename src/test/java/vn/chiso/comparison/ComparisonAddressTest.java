package vn.chiso.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.chiso.agency.AgencyService;
import vn.chiso.testing.LoadedDatabaseTest;

@LoadedDatabaseTest
@WithMockUser
class ComparisonAddressTest {

    @Autowired
    private ComparisonAddress address;

    @Autowired
    private AgencyService agencies;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "inspected",
                "children",
                "agencies",
                "tiers",
                "provinces",
                "type:ubnd_huyen",
                "level:DISTRICT",
                "group:17"
            })
    void everyChoiceOfSubjectsComesBack(String subjects) {
        Map<String, String> query = Map.of("unit", "44", "subjects", subjects, "years", "2014,2015");
        ComparisonAddress.Parsed parsed = address.parse(lists(query));
        assertThat(parsed.dropped()).isEmpty();
        assertThat(address.format(parsed.request())).isEqualTo(query);
    }

    @Test
    void everythingThatWasChosenComesBack() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("unit", "44");
        query.put("subjects", "inspected");
        query.put("indicators", "email_staff_use_ratio,sec_firewall_yn");
        query.put("years", "2015");
        query.put("show", "heat");
        query.put("sort", "email_staff_use_ratio");
        long known = agencies.byKey("P44:so-tu-phap").orElseThrow().id();
        query.put("focus", "a" + known + ",tDISTRICT");
        query.put("against", "a12");
        query.put("only", "differences");
        query.put("review", "approved");
        query.put("least", "30");
        assertThat(address.format(address.parse(lists(query)).request())).isEqualTo(query);
    }

    @Test
    void agenciesAndUnitsAreFoundByTheirKeysToo() {
        ComparisonAddress.Parsed parsed = address.parse(lists(Map.of("subjects", "P44:so-tu-phap,D455,nobody")));
        long id = agencies.byKey("P44:so-tu-phap").orElseThrow().id();
        assertThat(parsed.request().subjects()).isInstanceOfSatisfying(SubjectChoice.Picked.class, picked -> {
            assertThat(picked.keys()).hasSize(2);
            assertThat(picked.keys().getFirst()).isEqualTo("a" + id);
        });
        assertThat(parsed.dropped())
                .singleElement()
                .satisfies(dropped -> assertThat(dropped.value()).isEqualTo("nobody"));
    }

    @ParameterizedTest
    @CsvSource({"2013-2015, 2013 2014 2015", "'2016,2015', 2015 2016", "latest, ''", "1066, ''", "2015-2013, ''"})
    void yearsAreSingleOnesOrASpan(String said, String years) {
        List<Integer> found =
                address.parse(lists(Map.of("years", said))).request().years();
        assertThat(found.stream().map(String::valueOf))
                .containsExactlyElementsOf(years.isEmpty() ? List.of() : List.of(years.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "years, 1066",
        "subjects, type:circus",
        "subjects, a999999999",
        "indicators, nothing",
        "sort, nothing",
        "show, pie",
        "least, many",
        "focus, nobody",
        "unit, 999"
    })
    void aWrongPartIsDroppedAndSaid(String parameter, String value) {
        ComparisonAddress.Parsed parsed = address.parse(lists(Map.of(parameter, value)));
        assertThat(parsed.dropped())
                .singleElement()
                .satisfies(dropped -> assertThat(dropped.parameter()).isEqualTo(parameter));
        assertThat(address.format(parsed.request())).isEmpty();
    }

    private static Map<String, List<String>> lists(Map<String, String> query) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        query.forEach((name, value) -> lists.put(name, List.of(value)));
        return lists;
    }
}
