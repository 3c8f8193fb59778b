package vn.chiso.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.Refused;
import vn.chiso.indicator.Catalogue;
import vn.chiso.observation.Answer;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.ObservationService;
import vn.chiso.observation.Saved;
import vn.chiso.round.FormService;
import vn.chiso.round.NewRound;
import vn.chiso.round.RoundService;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;

/** What evidence proves, and who may bring, see and take it away, on whichever database. */
@Transactional
abstract class EvidenceContract {

    private static final int YEAR = 2024;
    private static final Particulars SAID =
            new Particulars(" 12/BC-SXD ", LocalDate.of(2024, 3, 5), "Báo cáo  đầu tư\nmạng");

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private EvidenceUploads uploads;

    @Autowired
    private RoundService rounds;

    @Autowired
    private FormService forms;

    @Autowired
    private ObservationService observations;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private BeanFactory application;

    private Agency agency;
    private long lan;
    private long website;

    @BeforeEach
    void open() {
        agency = agencies.byKey("P89:so-xay-dung").orElseThrow();
        as(Roles.ICT_DEPARTMENT, null, null);
        LocalDate due = LocalDate.now(clock.withZone(DateText.ZONE)).plusDays(10);
        rounds.open(new NewRound(forms.all().getFirst().id(), agency.unitId(), YEAR, due));
        asStaff();
        lan = answer("infra_lan_yn").observationId();
        website = answer("web_content_complete_yn").observationId();
    }

    @AfterEach
    void signOut() {
        new SignedIn(application).out();
    }

    @Test
    void onePieceProvesManyFigures() throws IOException {
        long id = evidence.add(upload("Báo cáo.pdf"), SAID, List.of(lan, website));
        assertThat(evidence.of(List.of(lan)))
                .extracting(Evidence::number, Evidence::summary, Evidence::fileName, Evidence::kind, Evidence::figures)
                .containsExactly(tuple("12/BC-SXD", "Báo cáo đầu tư mạng", "Báo cáo.pdf", FileKind.PDF, 2));
        assertThat(evidence.of(List.of(lan, website))).hasSize(1);
        assertThat(evidence.figures(id)).containsExactlyInAnyOrder(lan, website);
        evidence.link(id, List.of(lan, website));
        assertThat(ties()).isEqualTo(2);

        assertThat(evidence.withdraw(id, List.of(lan))).isEqualTo(1);
        assertThat(evidence.withdraw(id, List.of(lan))).isZero();
        assertThat(evidence.of(List.of(lan))).isEmpty();
        assertThat(evidence.of(List.of(website))).extracting(Evidence::figures).containsExactly(1);
        assertThat(evidence.reusable(List.of(lan), "bao CAO dau", 0, 10))
                .extracting(Evidence::id)
                .containsExactly(id);
        assertThat(evidence.reusable(List.of(lan), "ngân sách", 0, 10)).isEmpty();
        assertThat(evidence.reusable(List.of(website), "", 0, 10)).isEmpty();
        evidence.link(id, List.of(lan));
        assertThat(evidence.of(List.of(lan))).hasSize(1);
        assertThat(actions())
                .containsExactly(
                        "evidence.upload", "evidence.link", "evidence.link", "evidence.withdraw", "evidence.link");
    }

    @Test
    void whatIsTakenAwayIsSeenNoMoreAndKept() throws IOException {
        long id = evidence.add(upload("a.pdf"), SAID, List.of(lan));
        EvidenceFile file = evidence.fetch(id).orElseThrow();
        evidence.withdraw(id, List.of(lan));
        assertThat(evidence.of(List.of(lan))).isEmpty();
        assertThat(evidence.fetch(id)).isEmpty();
        assertThat(evidence.reusable(List.of(website), "", 0, 10)).isEmpty();
        refused("evidence.refused.unknown", () -> evidence.link(id, List.of(website)));
        assertThat(file.path()).exists();
        assertThat(jdbc.sql("select withdrawn_by from evidence_figure where evidence_id = ?")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly("nguoi-dung");
        assertThat(actions())
                .containsExactly("evidence.upload", "evidence.link", "evidence.download", "evidence.withdraw");
    }

    @Test
    void anotherAgencyNeitherSeesNorFetchesNorAttaches() throws IOException {
        long id = evidence.add(upload("a.pdf"), SAID, List.of(lan));
        UploadedFile own = upload("b.pdf");
        Agency other = agencies.all().stream()
                .filter(one -> one.unitId() == agency.unitId() && one.id() != agency.id())
                .findFirst()
                .orElseThrow();
        as(Roles.AGENCY_STAFF, other.id(), other.unitId());
        assertThat(evidence.of(List.of(lan))).isEmpty();
        assertThat(evidence.fetch(id)).isEmpty();
        assertThat(evidence.figures(id)).isEmpty();
        assertThat(evidence.reusable(List.of(lan), "", 0, 10)).isEmpty();
        refused("evidence.refused.figure_gone", () -> evidence.add(own, SAID, List.of(lan)));
        refused("evidence.refused.unknown", () -> evidence.withdraw(id, List.of(lan)));

        approve();
        as(Roles.AGENCY_STAFF, other.id(), other.unitId());
        assertThat(evidence.of(List.of(lan))).hasSize(1);
        denied(() -> evidence.add(own, SAID, List.of(lan)));
        denied(() -> evidence.withdraw(id, List.of(lan)));
        assertThat(evidence.of(List.of(lan))).hasSize(1);
    }

    @Test
    void aLeaderReadsTheEvidenceOfApprovedFiguresOnly() throws IOException {
        long id = evidence.add(upload("a.pdf"), SAID, List.of(lan));
        UploadedFile more = upload("b.pdf");
        as(Roles.LEADER, null, null);
        assertThat(evidence.of(List.of(lan))).isEmpty();
        assertThat(evidence.fetch(id)).isEmpty();
        approve();
        as(Roles.LEADER, null, null);
        assertThat(evidence.of(List.of(lan))).hasSize(1);
        assertThat(evidence.fetch(id)).isPresent();
        denied(() -> evidence.add(more, SAID, List.of(lan)));
        denied(() -> evidence.withdraw(id, List.of(lan)));
        denied(() -> uploads.discard(more));
    }

    @Test
    void anApprovedFigureIsProvedByTheIctDepartmentAlone() throws IOException {
        UploadedFile file = upload("a.pdf");
        approve();
        asStaff();
        refused("edit.refused.locked.approved", () -> evidence.add(file, SAID, List.of(lan)));
        long draft = answer("sec_firewall_yn").observationId();
        assertThat(evidence.attachable(List.of(lan, website, draft))).containsExactly(draft);
        as(Roles.ICT_DEPARTMENT, null, agency.unitId());
        long id = evidence.add(file, SAID, List.of(lan));
        asStaff();
        assertThat(evidence.of(List.of(lan))).hasSize(1);
        refused("edit.refused.locked.approved", () -> evidence.withdraw(id, List.of(lan)));
    }

    @Test
    void allFiguresOrNone() throws IOException {
        UploadedFile file = upload("a.pdf");
        refused("evidence.refused.figure_gone", () -> evidence.add(file, SAID, List.of(lan, -1L)));
        refused("evidence.refused.nothing", () -> evidence.add(file, SAID, List.of()));
        assertThat(evidence.of(List.of(lan))).isEmpty();
        evidence.add(file, SAID, List.of(lan));
        assertThat(evidence.of(List.of(lan))).hasSize(1);
    }

    @Test
    void theParticularsSayWhatIsWrong() throws IOException {
        UploadedFile file = upload("a.pdf");
        LocalDate tomorrow = LocalDate.now(clock.withZone(DateText.ZONE)).plusDays(1);
        Map<String, Particulars> wrong = Map.of(
                "evidence.refused.summary", new Particulars("1", null, " \u200b\n"),
                "evidence.refused.summary_long", new Particulars("1", null, "x".repeat(601)),
                "evidence.refused.number_long", new Particulars("1".repeat(61), null, "x"),
                "evidence.refused.date", new Particulars("1", tomorrow, "x"));
        wrong.forEach((key, said) -> refused(key, () -> evidence.add(file, said, List.of(lan))));
        evidence.add(file, new Particulars(" ", null, "A\u0309nh chụp"), List.of(lan));
        assertThat(evidence.of(List.of(lan)))
                .extracting(Evidence::number, Evidence::issuedOn, Evidence::summary)
                .containsExactly(tuple(null, null, "Ảnh chụp"));
    }

    @Test
    void evidenceStaysWhenACellWasSilentForAWhile() throws IOException {
        Saved saved = new Saved(lan, 0, Saved.EMPTY);
        long id = evidence.add(upload("a.pdf"), SAID, List.of(lan));
        observations.restore(saved.observationId(), saved.version(), saved.before(), null);
        assertThat(evidence.of(List.of(lan))).isEmpty();
        assertThat(evidence.fetch(id)).isEmpty();
        long again = answer("infra_lan_yn").observationId();
        assertThat(again).isNotEqualTo(lan);
        assertThat(evidence.of(List.of(again))).extracting(Evidence::id).containsExactly(id);
    }

    @Test
    void strangersReadAndBringNothing() throws IOException {
        UploadedFile file = upload("a.pdf");
        new SignedIn(application).out();
        assertThatThrownBy(() -> evidence.of(List.of(lan))).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> evidence.add(file, SAID, List.of(lan))).isInstanceOf(AuthenticationException.class);
    }

    /** Two figures only: the report itself is still open. */
    private void approve() {
        jdbc.sql("update observation set review = 'APPROVED' where id in (?, ?)")
                .params(lan, website)
                .update();
    }

    private UploadedFile upload(String name) throws IOException {
        return uploads.receive(name, new ByteArrayInputStream(SampleFiles.pdf(name)));
    }

    private Saved answer(String code) {
        return observations.enter(FigureEntry.into(agency.id(), indicator(code), YEAR, new Answer.YesNo(true), null));
    }

    private long indicator(String code) {
        return catalogue.indicator(code).orElseThrow().id();
    }

    private long ties() {
        return jdbc.sql("select count(*) from evidence_figure where withdrawn_at is null")
                .query(Long.class)
                .single();
    }

    private List<String> actions() {
        return jdbc.sql("select action from audit_event where action like 'evidence.%' order by id")
                .query(String.class)
                .list();
    }

    private void asStaff() {
        as(Roles.AGENCY_STAFF, agency.id(), agency.unitId());
    }

    private void as(String role, @Nullable Long agencyId, @Nullable Long unitId) {
        new SignedIn(application).as(new NewAccount("nguoi-dung", "Người dùng", role, agencyId, unitId, false));
    }

    private static void refused(String key, Runnable act) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(act::run)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static void denied(Runnable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act::run);
    }
}
