package vn.chiso.round.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.evidence.EvidenceService;
import vn.chiso.evidence.SampleFiles;
import vn.chiso.indicator.Catalogue;
import vn.chiso.observation.Answer;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.ObservationService;
import vn.chiso.round.FormService;
import vn.chiso.round.NewRound;
import vn.chiso.round.RoundService;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;
import vn.chiso.testing.LoadedDatabaseTest;

// a context of its own: routes and the holder of the security context are those of the last context made
@LoadedDatabaseTest
@TestPropertySource(properties = "chiso.test.views=report")
@ViewPackages(classes = ReportView.class)
@Transactional
class ReportEvidenceTest extends SpringBrowserlessTest {

    private static final int YEAR = 2024;

    @Autowired
    private RoundService rounds;

    @Autowired
    private FormService forms;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private ObservationService observations;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private Clock clock;

    @Autowired
    private BeanFactory application;

    @AfterEach
    void signOut() {
        new SignedIn(application).out();
    }

    @Test
    void onePieceIsTiedToSeveralLinesAtOnce() {
        Agency agency = agencies.byKey("P89:so-xay-dung").orElseThrow();
        as(Roles.ICT_DEPARTMENT, null, null);
        long round = rounds.open(new NewRound(
                forms.all().getFirst().id(),
                agency.unitId(),
                YEAR,
                LocalDate.now(clock).plusDays(10)));
        long report = rounds.progress(round).stream()
                .filter(one -> one.agency().equals(agency))
                .findFirst()
                .orElseThrow()
                .id();
        as(Roles.AGENCY_STAFF, agency.id(), agency.unitId());
        long lan = answer(agency, "infra_lan_yn");
        long website = answer(agency, "web_content_complete_yn");
        long firewall = answer(agency, "sec_firewall_yn");

        navigate(ReportView.class, report);
        test(find(NativeButton.class).withText("Thêm minh chứng").single()).click();
        test(find(Upload.class).single()).upload("anh.png", "text/plain", SampleFiles.png());
        roundTrip();
        test(find(TextArea.class).withLabel("Trích yếu").single()).setValue("Ảnh chụp");
        attach();
        CheckboxGroup<?> lines = find(CheckboxGroup.class).single();
        assertThat(lines.getErrorMessage()).isEqualTo("Hãy chọn ít nhất một chỉ tiêu");
        assertThat(lines.isInvalid()).isTrue();
        test(find(NativeButton.class).withText("Chọn tất cả").single()).click();
        test(lines).deselectItem("Tường lửa: có");
        attach();
        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(evidence.of(List.of(firewall))).isEmpty();
        assertThat(evidence.of(List.of(lan)))
                .isEqualTo(evidence.of(List.of(website)))
                .hasSize(1);
    }

    private void attach() {
        test(find(Button.class).withText("Đính kèm").single()).click();
    }

    private long answer(Agency agency, String code) {
        long indicator = catalogue.indicator(code).orElseThrow().id();
        return observations
                .enter(FigureEntry.into(agency.id(), indicator, YEAR, new Answer.YesNo(true), null))
                .observationId();
    }

    private void as(String role, @Nullable Long agencyId, @Nullable Long unitId) {
        new SignedIn(application).as(new NewAccount("nguoi-dung", "Người dùng", role, agencyId, unitId, false));
    }
}
