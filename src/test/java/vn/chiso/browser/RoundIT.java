package vn.chiso.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.DateText;
import vn.chiso.evidence.SampleFiles;
import vn.chiso.observation.Answer;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.ObservationService;
import vn.chiso.round.Form;
import vn.chiso.round.FormService;
import vn.chiso.round.NewRound;
import vn.chiso.round.Report;
import vn.chiso.round.ReportService;
import vn.chiso.round.RoundService;
import vn.chiso.security.AccountService;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;

/** A report on its whole way, in the hands of three people: submitted, returned, corrected, approved. */
class RoundIT extends BrowserTest {

    private static final int YEAR = 2024;
    private static final String LAST = "infra_lan_yn";
    private static final int RECONNECTED = 30_000;

    /** A button that moves a report on; those that are not the user's are hidden. */
    private static final String ACT = ".report-panel__acts vaadin-button:not([hidden])";

    @Autowired
    private AccountService accounts;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private FormService forms;

    @Autowired
    private RoundService rounds;

    @Autowired
    private ReportService reports;

    @Autowired
    private ObservationService observations;

    @Autowired
    private Clock clock;

    @Autowired
    private BeanFactory application;

    @AfterEach
    void signOut() {
        new SignedIn(application).out();
    }

    @Test
    void submittedReturnedCorrectedApproved() {
        Agency agency = agencies.byKey("P89:so-xay-dung").orElseThrow();
        account("canbo", "Cán bộ", Roles.AGENCY_STAFF, agency);
        account("thutruong", "Thủ trưởng", Roles.AGENCY_HEAD, agency);
        answerAllBut(agency);

        signIn("canbo", 1440, 900);
        page.navigate(url("work"));
        assertThat(page.locator(".work__section")).containsText("Phải làm (1)");
        Assertions.assertThat(violations()).isEmpty();
        page.locator(".work__item").click();
        Locator send = page.locator(ACT).first();
        assertThat(send).isDisabled();
        assertThat(page.locator(".report-panel")).containsText("Chưa trả lời (1)");
        Assertions.assertThat(violations()).isEmpty();
        page.locator("vaadin-grid-cell-content:has(.fig--none)").first().click();
        choose("có");
        assertThat(page.locator(".report-panel")).not().containsText("Chưa trả lời");
        bringEvidence();
        send.click();
        assertThat(page.locator(".view-head")).containsText("Chờ lãnh đạo cơ quan");

        signIn("thutruong", 390, 844);
        page.navigate(url("work"));
        assertThat(page.locator(".work__section")).containsText("Chờ tôi duyệt (1)");
        Assertions.assertThat((Boolean) page.evaluate("document.scrollingElement.scrollWidth <= innerWidth"))
                .isTrue();
        page.locator(".work__item").click();
        page.locator(ACT).first().click();
        assertThat(page.locator(".view-head")).containsText("Đã gửi");

        signIn(ICT, 1440, 900);
        page.navigate(url("work"));
        page.locator(".work__item").click();
        page.locator("button[aria-label='Nêu lỗi: Mạng LAN']").click();
        page.locator("vaadin-dialog vaadin-text-area textarea").fill("Mạng LAN hay WAN?");
        page.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
        page.locator(".report-panel__acts vaadin-button:has-text('Trả lại')").click();
        assertThat(page.locator("vaadin-dialog")).containsText("Mạng LAN hay WAN?");
        page.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
        assertThat(page.locator(".view-head")).containsText("Bị trả lại");

        signIn("canbo", 1440, 900);
        page.navigate(url("work"));
        assertThat(page.locator(".work__section")).containsText("Bị trả lại (1)");
        page.locator(".work__item").click();
        assertThat(page.locator(".line-state > .line-state--bad:not(.line-state__phase)"))
                .containsText("Mạng LAN hay WAN?");
        page.locator("vaadin-grid-cell-content:has(.yn)").first().click();
        choose("không");
        assertThat(page.locator(".line-state > .line-state--bad:not(.line-state__phase)"))
                .hasCount(0);
        page.locator(ACT).first().click();
        assertThat(page.locator(".view-head")).containsText("Chờ lãnh đạo cơ quan");

        signIn("thutruong", 390, 844);
        page.navigate(url("work"));
        page.locator(".work__item").click();
        page.locator(ACT).first().click();
        assertThat(page.locator(".view-head")).containsText("Đã gửi");

        signIn(ICT, 1440, 900);
        page.navigate(url("work"));
        page.locator(".work__item").click();
        page.locator(ACT).first().click();
        assertThat(page.locator(".view-head")).containsText("Đã duyệt");
        page.navigate(url("rounds"));
        assertThat(page.locator(".progress__legend").filter(new Locator.FilterOptions().setHasText("Đã duyệt 1")))
                .hasCount(1);
        Assertions.assertThat(violations()).isEmpty();
    }

    @Test
    void twoPeopleInOneCellAndALostConnectionLoseNoAnswer() {
        Agency agency = agencies.byKey("P44:so-tu-phap").orElseThrow();
        account("tuphap", "Cán bộ tư pháp", Roles.AGENCY_STAFF, agency);
        String form = url("rounds/reports/" + openRound(agency, 2012).id());
        signIn("tuphap", 1440, 900);
        page.navigate(form);
        Page other = page.context().newPage();
        other.navigate(form);

        openFirstSilent(page);
        // the other does not wait for the cell to open
        firstSilent(other).click();
        other.keyboard().type("10/13");
        other.keyboard().press("Enter");
        assertThat(other.locator(".report-grid")).containsText("76,92");
        page.keyboard().type("12/13");
        assertThat(page.locator(".parts-field__result")).hasText("= 92,31 %");
        Assertions.assertThat(violations(".cell-editor")).isEmpty();
        page.keyboard().press("Enter");
        Locator message = page.locator(".cell-editor__message");
        assertThat(message).containsText("Người khác vừa sửa ô này.");
        assertThat(message).containsText("Giữ 10/13 = 76,92 %");
        assertThat(page.locator(".line-state[data-phase=conflict]")).containsText("mâu thuẫn");
        message.locator("button").last().click();
        assertThat(page.locator(".cell-editor")).hasCount(0);
        assertThat(other.locator(".report-grid")).containsText("92,31");

        // the next line with parts
        page.locator(".report-grid vaadin-grid-cell-content:has(.fig--none)")
                .nth(1)
                .click();
        page.keyboard().press("F2");
        Locator field = page.locator(".parts-field__top input");
        assertThat(field).isFocused();
        page.keyboard().type("9/10");
        assertThat(page.locator(".parts-field__result")).hasText("= 90 %");
        page.context().setOffline(true);
        page.keyboard().press("Enter");
        assertThat(page.locator(".line-state[data-phase=failed]")).containsText("chưa lưu được");
        assertThat(page.locator(".cell-editor__failed")).isVisible();
        assertThat(field).hasValue("9");
        page.context().setOffline(false);
        assertThat(page.locator(".cell-editor"))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(RECONNECTED));
        assertThat(page.locator(".report-grid")).containsText("9/10");
    }

    @Test
    void whatIsTypedWhileAnAnswerIsSavedStandsInTheNextOnes() {
        openReport("tuphap", "P44:so-tu-phap", 2011);
        focusCell("đáp ứng mạng nội bộ");
        page.keyboard().type("12");
        page.keyboard().press("Tab");
        page.keyboard().type("13");
        assertThat(page.locator(".parts-field__result")).hasText("= 92,31 %");
        Runnable release = holdBack();
        page.keyboard().press("Enter");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.keyboard().type("15");
        page.keyboard().press("Tab");
        page.keyboard().type("16");
        // past the head of the next group
        page.keyboard().press("Tab");
        page.keyboard().type("1.043");
        page.keyboard().press("Tab");
        page.keyboard().type("2.950");
        page.keyboard().press("Enter");
        release.run();
        Locator grid = page.locator(".report-grid");
        for (String made : List.of("92,31", "93,75", "35,36")) {
            assertThat(grid).containsText(made);
        }
        assertThat(page.locator(".cell-editor")).hasCount(0);

        page.keyboard().press("Enter");
        release = holdBack();
        page.keyboard().type("999");
        page.keyboard().press("Enter");
        page.keyboard().press("Control+z");
        release.run();
        assertThat(page.locator("vaadin-notification-card")
                        .filter(new Locator.FilterOptions().setHasText("Đã hoàn tác")))
                .isVisible();
        assertThat(grid).containsText("35,36");
    }

    @Test
    void aColumnFromASpreadsheetIsLaidOverTheLines() {
        openReport("tuphap", "P44:so-tu-phap", 2010);
        focusCell("đáp ứng mạng nội bộ");
        paste("12/13\r\n15/16\r\n\r\n9/10\r\n");
        Locator save = page.locator("vaadin-dialog.paste vaadin-button[theme~='primary']");
        assertThat(save).hasText("Ghi 3 ô");
        save.click();
        Locator grid = page.locator(".report-grid");
        assertThat(grid).containsText("92,31");
        assertThat(grid).containsText("93,75");
        assertThat(grid).containsText("90");
        assertThat(page.locator("vaadin-dialog.paste")).hasCount(0);
        page.keyboard().press("Control+z");
        assertThat(grid).not().containsText("92,31");
    }

    private void openReport(String username, String agencyKey, int year) {
        Agency agency = agencies.byKey(agencyKey).orElseThrow();
        account(username, "Cán bộ", Roles.AGENCY_STAFF, agency);
        Report report = openRound(agency, year);
        signIn(username, 1440, 900);
        page.navigate(url("rounds/reports/" + report.id()));
    }

    /** Puts the focus on the cell that has this text. */
    private void focusCell(String text) {
        Locator cell = page.locator(".report-grid vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
        assertThat(cell).isVisible();
        cell.evaluate("content => content.assignedSlot.parentElement.focus()");
    }

    private static Locator firstSilent(Page where) {
        return where.locator(".report-grid vaadin-grid-cell-content:has(.fig--none)")
                .first();
    }

    private static void openFirstSilent(Page where) {
        firstSilent(where).click();
        where.keyboard().press("F2");
        assertThat(where.locator(".cell-editor input:focus, .cell-editor vaadin-select-value-button:focus"))
                .hasCount(1);
    }

    /** Ties a file to the last line, whose mark leads to it. */
    private void bringEvidence() {
        page.locator(".report-panel .evidence__add").click();
        Locator dialog = page.locator("vaadin-dialog");
        dialog.locator("input[type=file]")
                .setInputFiles(new FilePayload("bien-ban.pdf", "application/pdf", SampleFiles.pdf("")));
        dialog.locator("vaadin-text-area textarea").first().fill("Biên bản nghiệm thu mạng");
        dialog.locator("vaadin-checkbox")
                .filter(new Locator.FilterOptions().setHasText("Mạng LAN: có"))
                .locator("label")
                .click();
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(dialog).hasCount(0);
        Locator mark = page.locator(".evidence-mark");
        assertThat(mark).hasText("1");
        assertThat(mark).hasAttribute("aria-label", Pattern.compile("1 minh chứng: Mạng LAN.*"));
        mark.click();
        assertThat(page.locator(".report-evidence__only")).containsText("Mạng LAN");
        assertThat(page.locator(".evidence__lines")).containsText("bien-ban.pdf");
        Assertions.assertThat(violations()).isEmpty();
    }

    /** F2 opens the cell, and the answer is chosen from the list. */
    private void choose(String answer) {
        page.keyboard().press("F2");
        Locator field = page.locator(".cell-editor vaadin-select");
        field.click();
        page.locator("vaadin-select-item:visible")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + answer + "\\s*$")))
                .click();
        assertThat(page.locator(".cell-editor")).hasCount(0);
    }

    private void signIn(String username, int width, int height) {
        newPage(username, width, height, ColorScheme.LIGHT);
    }

    private void account(String username, String name, String role, Agency agency) {
        if (accounts.find(username).isEmpty()) {
            accounts.createAtStart(new NewAccount(username, name, role, agency.id(), agency.unitId(), false), PASSWORD);
        }
    }

    /** Opens a round and answers as the agency, all but one line. */
    private void answerAllBut(Agency agency) {
        Report report = openRound(agency, YEAR);
        new SignedIn(application)
                .as(new NewAccount("canbo", "Cán bộ", Roles.AGENCY_STAFF, agency.id(), agency.unitId(), false));
        List<Form.Line> missing = reports.sheet(report.id()).missing();
        for (Form.Line line : missing) {
            if (!line.indicator().code().equals(LAST)) {
                observations.enter(
                        FigureEntry.into(agency.id(), line.indicator().id(), YEAR, answer(line), null));
            }
        }
    }

    private Report openRound(Agency agency, int year) {
        Form form = forms.all().getFirst();
        new SignedIn(application).as(NewAccount.ofNation(ICT, "Cơ quan CNTT", Roles.ICT_DEPARTMENT, false));
        LocalDate due = LocalDate.now(clock.withZone(DateText.ZONE)).plusDays(10);
        return rounds.progress(rounds.open(new NewRound(form.id(), agency.unitId(), year, due))).stream()
                .filter(report -> report.agency().id() == agency.id())
                .findFirst()
                .orElseThrow();
    }

    private static Answer answer(Form.Line line) {
        return switch (line.indicator().kind()) {
            case YES_NO -> new Answer.YesNo(true);
            case LEVEL -> new Answer.Level(1);
            case PERCENT, RATE -> new Answer.Parts(new BigDecimal(9), new BigDecimal(10));
            // the total of three channels
            case COUNT, MONEY ->
                Answer.Amount.of(new BigDecimal(line.indicator().code().equals("tthc_received_count") ? 36 : 12));
            case YEAR, DATE, TEXT -> new Answer.Written("2024");
        };
    }
}
