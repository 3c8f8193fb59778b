package vn.chiso.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Sizes, colour schemes, languages and accessibility of the pages as they are drawn. */
class AppearanceIT extends BrowserTest {

    @Autowired
    private BeanFactory application;

    /** Pages of what the reports hold beside figures, and what is there once they are drawn. */
    private static final Map<String, String> HOLDINGS = new TreeMap<>(Map.of(
            "reader?document=001&section=II.3.b", ".reader__panel .statement-card",
            "inspections", "vaadin-grid a",
            "findings?view=follow_up", ".followup__open",
            "directives", "vaadin-grid a",
            "software", "vaadin-grid a",
            "software?view=matrix", ".holding__matrix .heat",
            "reports?type=inspection&unit=P44&from=2015&to=2015", ".report-page"));

    private static final String COMPARED = "compare?unit=44&subjects=inspected&years=2015"
            + "&indicators=email_staff_use_ratio,hr_records_updated_ratio,onestop_records_ratio,sec_firewall_yn";

    /** What is compared, and what is kept of it. */
    private static final Map<String, String> COMPARISONS = new TreeMap<>(Map.of(
            COMPARED,
            ".compare-table tbody",
            "compare?unit=38&subjects=tiers&indicators=onestop_agency_ratio&years=2016",
            ".compare-table tbody",
            COMPARED.replace("years=2015", "years=2014,2015"),
            "vaadin-grid.pivot .pivot__cell",
            "targets",
            "vaadin-grid .target__name",
            "score?index=vi-du-minh-hoa",
            "vaadin-grid .score-bar",
            "views",
            ".saved__line",
            "mappings",
            ".empty, vaadin-grid"));

    @ParameterizedTest
    @CsvSource(textBlock = """
                    1440, 900, LIGHT, ?indicator=email_staff_use_ratio
                    1440, 900, DARK,  ?indicator=email_staff_use_ratio
                    1440, 900, LIGHT, ?unit=44&year=2015&indicator=email_staff_use_ratio
                    1440, 900, DARK,  ?unit=44&year=2015&indicator=email_staff_use_ratio
                    1366, 768, LIGHT, ?unit=38&year=2016&indicator=onestop_agency_ratio
                    1440, 900, DARK,  ?unit=38&year=2016&indicator=onestop_agency_ratio
                    1440, 900, LIGHT, ?agency=P89:so-xay-dung&year=2021
                    390,  844, LIGHT, ?unit=44&year=2015&indicator=email_staff_use_ratio
                    """)
    void axeFindsNothing(int width, int height, ColorScheme scheme, String address) {
        newPage(width, height, scheme);
        open(address);
        assertThat(page.locator(".kf").first()).isVisible();
        Assertions.assertThat(violations()).isEmpty();
    }

    /** One sign-in for all of them; in the dark only colours differ. */
    @ParameterizedTest
    @CsvSource({"1366, 768", "390, 844"})
    void whatReportsHoldIsDrawnForEverybody(int width, int height) {
        newPage(width, height, ColorScheme.LIGHT);
        SoftAssertions all = new SoftAssertions();
        HOLDINGS.forEach((address, ready) -> {
            open(address);
            look(all, address, ready);
        });
        open("inspections");
        page.locator("vaadin-grid a[href^='inspections/']").first().click();
        look(all, "an inspection", ".inspection__found vaadin-grid a");
        page.keyboard().press("Control+k");
        page.locator(".search input").fill("36a");
        look(all, "the search", ".search__hit");
        all.assertAll();
    }

    private void look(SoftAssertions all, String address, String ready) {
        assertThat(page.locator(ready).first()).isVisible();
        all.assertThat(violations()).as(address).isEmpty();
        all.assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(address + " does not scroll sideways")
                .isEqualTo(true);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        all.assertThat(faint()).as(address + " in the dark").isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** Drawings, targets, scores and what is kept of them; one sign-in each. */
    @ParameterizedTest
    @CsvSource({"1366, 768", "390, 844"})
    void whatIsComparedIsDrawnForEverybody(int width, int height) {
        newPage(width, height, ColorScheme.LIGHT);
        SoftAssertions all = new SoftAssertions();
        for (String kind : new String[] {"bars", "multiples", "radar", "scatter", "heat"}) {
            open(COMPARED + "&show=" + kind);
            look(all, kind, "chiso-chart .chiso-chart__mark");
        }
        COMPARISONS.forEach((address, ready) -> {
            open(address);
            look(all, address, ready);
        });
        open("scores");
        page.locator("a[href^='score-edit']").last().click();
        look(all, "the editor of an edition", ".score-part input");
        open("score?index=vi-du-minh-hoa");
        page.locator("a[href^='score-sheet']").first().click();
        look(all, "the sheet of one who is scored", ".score-sheet tbody");
        all.assertAll();
    }

    /** The map of areas, and the pages where administrators keep outlines, without any and with some. */
    @ParameterizedTest
    @CsvSource({"1366, 768", "390, 844"})
    void mapsOfOutlinesAreDrawnForEverybody(int width, int height) throws IOException {
        SoftAssertions all = new SoftAssertions();
        newPage("admin", width, height, ColorScheme.LIGHT);
        open("boundaries");
        look(all, "boundaries without a file", ".import__card vaadin-upload");
        Outlines outlines = new Outlines(application);
        long id = outlines.use();
        try {
            open("boundaries");
            look(all, "boundaries", ".import__past a");
            open("boundaries/" + id);
            look(all, "a file of outlines", "chiso-boundary-map path[role=button]");
            open("?indicator=email_staff_use_ratio&map=areas");
            look(all, "the map of areas", "chiso-boundary-map path[role=button]");
            all.assertThat(page.locator("chiso-boundary-map [role=button]").count())
                    .as("63 provinces and two archipelagos")
                    .isEqualTo(65);
            all.assertThat(savedMap()).contains("Hoàng Sa", "Trường Sa", "chưa có dữ liệu", "boundary-map__spot");
        } finally {
            outlines.remove(id);
        }
        all.assertAll();
    }

    private String savedMap() throws IOException {
        page.locator(".card:has(chiso-boundary-map) [title='Tải thẻ này']")
                .first()
                .click();
        Download saved = page.waitForDownload(() -> page.locator(".menu__item:visible")
                .filter(new Locator.FilterOptions().setHasText("SVG"))
                .click());
        return Files.readString(saved.path());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    1440, 900, LIGHT, ?indicator=email_staff_use_ratio
                    1366, 768, DARK,  ?unit=44&year=2015&indicator=email_staff_use_ratio
                    1440, 900, LIGHT, ?unit=38&year=2016&indicator=dvctt_l3_count&view=table
                    1440, 900, DARK,  ?agency=P89:so-xay-dung&year=2021
                    390,  844, LIGHT, ?unit=44&year=2015&indicator=email_staff_use_ratio
                    """)
    void everyTabStopShowsTheFocusAndHasAName(int width, int height, ColorScheme scheme, String address) {
        newPage(width, height, scheme);
        open(address);
        assertThat(page.locator(".kf").first()).isVisible();
        Keyboard keys = new Keyboard(page);
        Assertions.assertThat(keys.walk()).isGreaterThan(20);
        Assertions.assertThat(keys.flaws()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1366, 768", "390, 844"})
    void nothingScrollsSideways(int width, int height) {
        newPage(width, height, ColorScheme.LIGHT);
        for (String address :
                new String[] {"?indicator=email_staff_use_ratio", "?unit=44&year=2015&indicator=email_staff_use_ratio"
                }) {
            open(address);
            assertThat(page.locator(".kf").first()).isVisible();
            Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as(address + " at " + width)
                    .isEqualTo(true);
        }
    }

    @Test
    void theLanguageIsSwitchedLive() {
        open("?unit=44&year=2015&indicator=email_staff_use_ratio");
        assertThat(page.locator(".kf").first()).containsText("Tỷ lệ CBCC");
        page.locator("button[data-language], .shell__actions button").last().click();
        assertThat(page.locator(".kf").first()).containsText("Staff regularly using official e-mail");
    }
}
