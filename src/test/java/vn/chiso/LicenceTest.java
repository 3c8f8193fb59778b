package vn.chiso;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who runs ChiSo needs nobody's licence: nothing commercial comes with it, neither for the server nor for the page. */
class LicenceTest {

    private static final String[] COMMERCIAL = {
        "com.vaadin.appsec",
        "com.vaadin.flow.component.board",
        "com.vaadin.flow.component.charts",
        "com.vaadin.flow.component.cookieconsent",
        "com.vaadin.flow.component.crud",
        "com.vaadin.flow.component.dashboard",
        "com.vaadin.flow.component.gridpro",
        "com.vaadin.flow.component.map",
        "com.vaadin.flow.component.richtexteditor",
        "com.vaadin.flow.component.spreadsheet",
        "com.vaadin.testbench"
    };

    /** Vaadin's free test library has testers for commercial components, in their packages; it is never shipped. */
    private static final String TESTERS = "/browserless-test-";

    /** On the path of the tests only, and only in the profile of that name. */
    private static final String TESTBENCH = "/vaadin-testbench-";

    private static final String TESTBENCH_TEST = "vn.chiso.testbench.DashboardTestBenchIT";

    private final JsonNode npm =
            JsonMapper.shared().readTree(Path.of("package-lock.json")).path("packages");

    @Test
    void noCommercialClassIsThere() {
        boolean testBench = ClassUtils.isPresent(TESTBENCH_TEST, null);
        assertThat(new ClassFileImporter()
                        .withImportOption(jar -> !jar.contains(TESTERS) && !(testBench && jar.contains(TESTBENCH)))
                        .importPackages(COMMERCIAL))
                .extracting(JavaClass::getName)
                .isEmpty();
    }

    @Test
    void everyVaadinPackageOfThePageIsFree() {
        Map<String, String> licences = new TreeMap<>();
        npm.properties().stream()
                .filter(one -> nameOf(one.getKey()).startsWith("@vaadin/"))
                .forEach(one -> licences.put(
                        one.getKey(), one.getValue().path("license").asString("")));
        assertThat(licences)
                .containsKey("node_modules/@vaadin/grid")
                .allSatisfy((name, licence) -> assertThat(licence).isEqualTo("Apache-2.0"));
    }

    /** The last version under the MIT licence: 5.0.0 has a text that charges large organisations, and still says MIT. */
    @Test
    void theChartsAreOfTheLastFreeVersion() {
        assertThat(npm.properties())
                .filteredOn(one -> nameOf(one.getKey()).equals("apexcharts"))
                .extracting(one -> one.getValue().path("version").asString())
                .containsOnly("4.7.0");
    }

    /** The package at a place such as {@code node_modules/a/node_modules/@vaadin/grid}. */
    private static String nameOf(String place) {
        String folder = "node_modules/";
        int last = place.lastIndexOf(folder);
        return last < 0 ? "" : place.substring(last + folder.length());
    }
}
