package vn.chiso.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.Mockito;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.scheduling.Trigger;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.scheduling.support.SimpleTriggerContext;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.DateText;
import vn.chiso.round.FormService;
import vn.chiso.round.NewRound;
import vn.chiso.round.Report;
import vn.chiso.round.ReportMoved;
import vn.chiso.round.ReportService;
import vn.chiso.round.RoundService;
import vn.chiso.security.AccountService;
import vn.chiso.security.AuditTrail;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;

/** Who is reminded of what and when, each thing once, on whichever database. */
@Transactional
abstract class ReminderContract {

    private static final ReportMoved MOVED = new ReportMoved(1, 1);
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
    private AuditTrail audit;

    @Autowired
    private Clock clock;

    @Autowired
    private BeanFactory application;

    private final Post post = new Post();
    private boolean isDatabaseAway;
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
                        "https://chiso.example.vn/rounds/reports/" + report)
                .containsSubsequence(
                        "Hạn nộp là " + DateText.format(due),
                        "Thư tự động",
                        "due on " + DateText.format(due),
                        forms.all().getFirst().nameEn(),
                        "Written by ChiSo");
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

    @Test
    void anAddressThatTheServerRefusesKeepsNobodyElseWaiting() {
        for (int i = 1; i <= Reminders.MOST_FAILURES; i++) {
            account("a-sai-" + i, Roles.AGENCY_STAFF, "sai-" + i + "@sxd.example.vn");
            post.refused.add("sai-" + i + "@sxd.example.vn");
        }
        assertThat(send(-7)).isTrue();
        assertThat(post.receivers(0)).containsExactlyInAnyOrder("canbo@sxd.example.vn", "thutruong@sxd.example.vn");
        assertThat(send(-7)).isTrue();
        assertThat(post.tries).isEqualTo(2 + Reminders.MOST_FAILURES);
        assertThat(trail("mail.refused")).hasSize(Reminders.MOST_FAILURES).contains("user:a-sai-1");
    }

    @Test
    void theJobRunsWhenItStartsEachMorningAndAfterAReportMoved() {
        HandScheduler times = new HandScheduler();
        ReminderJob job = job(-8, times, post);
        job.moved(MOVED);
        assertThat(post.sent).isEmpty();
        job.start();
        assertThat(post.sent).isEmpty();
        Clock then = at(-8);
        assertThat(Objects.requireNonNull(times.trigger).nextExecution(new SimpleTriggerContext(then)))
                .isEqualTo(due.minusDays(7).atTime(7, 30).atZone(DateText.ZONE).toInstant());

        ReminderJob nextDay = job(-7, times, post);
        nextDay.start();
        assertThat(post.sent).hasSize(2);
        giveBack();
        nextDay.moved(MOVED);
        assertThat(post.sent).hasSize(4);
        Objects.requireNonNull(times.daily).run();
        assertThat(post.sent).hasSize(4);
        assertThat(times.later).isEmpty();
        nextDay.stop();
        nextDay.moved(MOVED);
        assertThat(times.isStopped).isTrue();
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void whileTheServerIsAwayItIsAskedAgainAndAdministratorsAreTold(CapturedOutput log) {
        HandScheduler times = new HandScheduler();
        ReminderJob job = job(-7, times, post);
        post.away = true;
        job.start();
        job.moved(MOVED);
        assertThat(log).contains("Reminder due " + due + " 7 of report").contains("was not sent: away");
        assertThat(trail("mail.failed")).containsExactly("mail:chiso@example.vn");
        assertThat(times.later.keySet()).containsExactly(at(-7).instant().plus(Duration.ofMinutes(15)));

        post.away = false;
        isDatabaseAway = true;
        times.runLater();
        assertThat(log).contains("Reminders could not be sent");
        assertThat(post.sent).isEmpty();
        isDatabaseAway = false;
        times.runLater();
        assertThat(post.sent).hasSize(2);
        assertThat(times.later).isEmpty();
        assertThat(trail("mail.works")).hasSize(1);
        assertThat(trail("mail.failed")).hasSize(1);
        Objects.requireNonNull(times.daily).run();
        assertThat(post.sent).hasSize(2);
    }

    @Test
    void withoutAMailServerNothingEverRuns() {
        HandScheduler times = new HandScheduler();
        ReminderJob job = job(-7, times, null);
        job.start();
        job.moved(MOVED);
        assertThat(times.daily).isNull();
    }

    private List<String> trail(String action) {
        return jdbc.sql("select subject from audit_event where action = ? order by id")
                .param(action)
                .query(String.class)
                .list();
    }

    private <T extends @Nullable Object> T inTransaction(TransactionCallback<T> act) {
        if (isDatabaseAway) {
            throw new TransientDataAccessResourceException("away");
        }
        return transaction.execute(act);
    }

    private ReminderJob job(int day, HandScheduler times, @Nullable Post server) {
        StaticListableBeanFactory mail = new StaticListableBeanFactory();
        if (server != null) {
            mail.addBean("mail", server);
        }
        return new ReminderJob(
                owed,
                jdbc,
                this::inTransaction,
                mail.getBeanProvider(MailSender.class),
                audit,
                at(day),
                new MockEnvironment(),
                LocalTime.of(7, 30),
                "chiso@example.vn",
                "") {
            @Override
            ThreadPoolTaskScheduler newScheduler() {
                return times;
            }
        };
    }

    /** @param day of the deadline */
    private boolean send(int day) {
        Letters letters = new Letters("chiso@example.vn", "https://chiso.example.vn/");
        return new Reminders(owed, jdbc, transaction, post, letters, audit, at(day)).send();
    }

    /** @param day of the deadline */
    private Clock at(int day) {
        return Clock.fixed(due.plusDays(day).atTime(8, 0).atZone(DateText.ZONE).toInstant(), DateText.ZONE);
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
        private final Set<String> refused = new HashSet<>();
        private boolean away;
        private int tries;

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
            for (SimpleMailMessage letter : letters) {
                tries++;
                String receiver = Objects.requireNonNull(letter.getTo())[0];
                if (refused.contains(receiver)) {
                    throw new MailSendException(Map.of(letter, refusal(receiver)));
                }
                sent.add(letter);
            }
        }

        private static SendFailedException refusal(String receiver) {
            try {
                Address[] invalid = {new InternetAddress(receiver)};
                return new SendFailedException("550 no such user", null, new Address[0], new Address[0], invalid);
            } catch (AddressException impossible) {
                throw new IllegalArgumentException(receiver, impossible);
            }
        }
    }

    /** Runs at once what is to run now, and the rest when it is told to. */
    private static final class HandScheduler extends ThreadPoolTaskScheduler {

        private static final long serialVersionUID = 1L;

        private final transient Map<Instant, Runnable> later = new LinkedHashMap<>();
        private transient @Nullable Trigger trigger;
        private transient @Nullable Runnable daily;
        private boolean isStopped;

        @Override
        public void initialize() {}

        @Override
        public void execute(Runnable task) {
            task.run();
        }

        @Override
        public @Nullable ScheduledFuture<?> schedule(Runnable task, Trigger when) {
            daily = task;
            trigger = when;
            return null;
        }

        @Override
        public ScheduledFuture<?> schedule(Runnable task, Instant when) {
            assertThat(later.put(when, task)).as("asked again twice at once").isNull();
            return Mockito.mock(ScheduledFuture.class);
        }

        private void runLater() {
            List<Runnable> due = List.copyOf(later.values());
            later.clear();
            due.forEach(Runnable::run);
        }

        @Override
        public void shutdown() {
            isStopped = true;
        }
    }
}
