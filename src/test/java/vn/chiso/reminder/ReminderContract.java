package vn.chiso.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.DateText;
import vn.chiso.round.FormService;
import vn.chiso.round.NewRound;
import vn.chiso.round.Report;
import vn.chiso.round.ReportService;
import vn.chiso.round.RoundService;
import vn.chiso.security.AccountService;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;

/** Who is reminded of what and when, each thing once, on whichever database. */
@Transactional
abstract class ReminderContract {

    private static final String PASSWORD = "mật khẩu đầu tiên";

    @Autowired
    private OwedReports owed;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private EntityManager entities;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private AccountService accounts;

    @Autowired
    private FormService forms;

    @Autowired
    private RoundService rounds;

    @Autowired
    private ReportService reports;

    @Autowired
    private Clock clock;

    @Autowired
    private BeanFactory application;

    private final Post post = new Post();
    private Agency agency;
    private LocalDate due;
    private long round;

    @BeforeEach
    void open() {
        agency = agencies.byKey("P89:so-xay-dung").orElseThrow();
        due = LocalDate.now(clock.withZone(DateText.ZONE)).plusDays(30);
        account("canbo", Roles.AGENCY_STAFF, "canbo@sxd.example.vn");
        account("thutruong", Roles.AGENCY_HEAD, "thutruong@sxd.example.vn");
        account("khong-thu", Roles.AGENCY_STAFF, null);
        account("da-khoa", Roles.AGENCY_STAFF, "da-khoa@sxd.example.vn");
        new SignedIn(application).as(NewAccount.ofNation("admin", "Quản trị", Roles.ADMINISTRATOR, false));
        accounts.setEnabled("da-khoa", false);
        new SignedIn(application).as(NewAccount.ofNation("cntt", "CNTT", Roles.ICT_DEPARTMENT, false));
        round = rounds.open(new NewRound(forms.all().getFirst().id(), agency.unitId(), 2023, due));
        entities.flush();
    }

    @AfterEach
    void signOut() {
        new SignedIn(application).out();
    }

    @Test
    void threeTimesBeforeTheDeadlineAndEachWeekAfterIt() {
        List<Integer> days = new ArrayList<>();
        for (int day = -9; day <= 16; day++) {
            int before = post.sent.size();
            assertThat(send(day)).isTrue();
            assertThat(send(day)).isTrue();
            if (post.sent.size() > before) {
                days.add(day);
                assertThat(post.receivers(before))
                        .containsExactlyInAnyOrder("canbo@sxd.example.vn", "thutruong@sxd.example.vn");
            }
        }
        assertThat(days).containsExactly(-7, -3, -1, 1, 8, 15);
    }

    @Test
    void aDayWithoutTheServerLosesNothing() {
        send(-5);
        send(-4);
        assertThat(post.sent).hasSize(2);
        send(4);
        assertThat(post.sent).hasSize(4);
    }

    @Test
    void theLetterSaysWhichReportUntilWhenAndWhere() {
        send(-3);
        SimpleMailMessage letter = post.sent.getFirst();
        long report = report().id();
        assertThat(letter.getFrom()).isEqualTo("chiso@example.vn");
        assertThat(letter.getSubject()).isEqualTo("[ChiSo] Còn 3 ngày đến hạn báo cáo năm 2023: " + agency.name());
        assertThat(letter.getText())
                .contains(
                        agency.name(),
                        forms.all().getFirst().nameVi(),
                        DateText.format(due),
                        "https://chiso.example.vn/reports/" + report);
    }

    @Test
    void eachReturnIsToldOnce() {
        giveBack();
        send(-20);
        send(-20);
        assertThat(post.sent)
                .hasSize(2)
                .allSatisfy(letter -> assertThat(letter.getSubject()).contains("bị trả lại"));
        jdbc.sql("insert into report_step select id + 1000000, report_id, act, stage, username, at, reason"
                        + " from report_step where act = 'REOPENED'")
                .update();
        send(-20);
        assertThat(post.sent).hasSize(4);
    }

    @Test
    void whereTheHeadHasToAgreeTheHeadAloneIsReminded() {
        jdbc.sql("update report set stage = 'WITH_HEAD' where id = ?")
                .param(report().id())
                .update();
        send(-1);
        assertThat(post.receivers(0)).containsExactly("thutruong@sxd.example.vn");
        jdbc.sql("update report set stage = 'SUBMITTED' where id = ?")
                .param(report().id())
                .update();
        send(1);
        assertThat(post.sent).hasSize(1);
    }

    @Test
    void aClosedRoundRemindsNobody() {
        rounds.close(round);
        entities.flush();
        send(-1);
        assertThat(post.sent).isEmpty();
    }

    @Test
    void whatWasNotSentIsSentLater() {
        post.away = true;
        assertThat(send(-7)).isFalse();
        assertThat(post.sent).isEmpty();
        post.away = false;
        assertThat(send(-6)).isTrue();
        assertThat(post.sent).hasSize(2);
    }

    /** @param day of the deadline */
    private boolean send(int day) {
        Clock then =
                Clock.fixed(due.plusDays(day).atTime(8, 0).atZone(DateText.ZONE).toInstant(), DateText.ZONE);
        Letters letters = new Letters("chiso@example.vn", "https://chiso.example.vn/");
        return new Reminders(owed, jdbc, transaction, post, letters, then).send();
    }

    /** The round is closed, and the report of one agency opened again. */
    private void giveBack() {
        rounds.close(round);
        entities.flush();
        Report report = report();
        reports.reopen(report.id(), report.version(), due, "bổ sung");
        entities.flush();
    }

    private Report report() {
        return rounds.progress(round).stream()
                .filter(report -> report.agency().id() == agency.id())
                .findFirst()
                .orElseThrow();
    }

    private void account(String username, String role, @Nullable String email) {
        NewAccount account = new NewAccount(username, username, role, agency.id(), agency.unitId(), false);
        accounts.createAtStart(email == null ? account : account.withEmail(email), PASSWORD);
    }

    private static final class Post implements MailSender {

        private final List<SimpleMailMessage> sent = new ArrayList<>();
        private boolean away;

        private List<String> receivers(int from) {
            return sent.subList(from, sent.size()).stream()
                    .flatMap(letter -> List.of(Objects.requireNonNull(letter.getTo())).stream())
                    .toList();
        }

        @Override
        public void send(SimpleMailMessage... letters) {
            if (away) {
                throw new MailSendException("away");
            }
            sent.addAll(List.of(letters));
        }
    }
}
