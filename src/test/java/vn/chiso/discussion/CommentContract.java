package vn.chiso.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.AgencyService;
import vn.chiso.indicator.Catalogue;
import vn.chiso.observation.Answer;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.ObservationService;
import vn.chiso.observation.Saved;
import vn.chiso.security.AccountService;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;

/** What a comment does, on whichever database. */
@Transactional
@WithMockUser(username = "lan", roles = Roles.AGENCY_STAFF)
abstract class CommentContract {

    private static final String PASSWORD = "một câu khác hẳn";

    @Autowired
    private CommentService comments;

    @Autowired
    private FigureService figures;

    @Autowired
    private ObservationService observations;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SecurityContextHolderStrategy session;

    private long figure;

    @BeforeEach
    void people() {
        for (String name : List.of("lan", "minh", "nghi")) {
            accounts.createAtStart(NewAccount.ofNation(name, "Cô " + name, Roles.AGENCY_STAFF, false), PASSWORD);
        }
        jdbc.sql("update app_user set enabled = false where username = 'nghi'").update();
        figure = Objects.requireNonNull(figures.byFacts(List.of("001-F055")).get("001-F055"))
                .observationId();
    }

    @Test
    void commentsAreToldOldestFirstAsTheyWereTyped() {
        comments.add(figure, "  Số này <script>alert(1)</script> & \"lạ\" \r\n");
        comments.add(figure, "Cu\u0309a a\u0300i?");
        assertThat(comments.list(figure))
                .extracting(Comment::username, Comment::displayName, CommentContract::text)
                .containsExactly(
                        tuple("lan", "Cô lan", "Số này <script>alert(1)</script> & \"lạ\""),
                        tuple("lan", "Cô lan", "Của ài?"));
    }

    @Test
    void whoCanSignInIsMentionedAndAnyOtherNameIsText() {
        comments.add(figure, "@Minh, @nghi và @ai-do xem; thư: lan@minh.vn, x@minh. Nhờ (@minh).");
        Comment comment = comments.list(figure).getFirst();
        assertThat(comment.parts())
                .filteredOn(TextPart::mention)
                .extracting(TextPart::text)
                .containsExactly("@Minh", "@minh");
        assertThat(comment.toReader()).isFalse();
        assertThat(jdbc.sql("select username from figure_mention")
                        .query(String.class)
                        .list())
                .containsExactly("minh");
    }

    @Test
    void aMentionOnADraftReachesOnlyWhoMayReadIt() {
        comments.add(figure, "@minh xem giúp");
        jdbc.sql("update observation set review = 'DRAFT' where id = ?")
                .param(figure)
                .update();
        as("minh", Roles.AGENCY_STAFF);
        assertThat(comments.unread("minh")).isEmpty();
        assertThat(comments.list(figure)).isEmpty();
        as("minh", Roles.ICT_DEPARTMENT);
        assertThat(comments.unread("minh")).hasSize(1);
    }

    @Test
    void aMentionIsUnreadUntilItsReaderReadsIt() {
        long id = comments.add(figure, "@minh xem giúp, @lan theo dõi");
        assertThat(comments.unread("lan")).isEmpty();
        assertThatThrownBy(() -> comments.unread("minh")).isInstanceOf(AccessDeniedException.class);
        comments.markRead(List.of(id));

        as("minh", Roles.AGENCY_STAFF);
        assertThat(comments.unread("minh"))
                .extracting(Mention::commentId, Mention::observationId, Mention::displayName)
                .containsExactly(tuple(id, figure, "Cô lan"));
        assertThat(comments.list(figure)).extracting(Comment::toReader).containsExactly(true);
        comments.markRead(List.of(id));
        assertThat(comments.unread("minh")).isEmpty();
        assertThat(comments.list(figure)).extracting(Comment::toReader).containsExactly(false);
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        refused(() -> comments.add(figure, " \u200b\n\t"), "discussion.refused.empty");
        refused(() -> comments.add(figure, "x".repeat(2001)), "discussion.refused.long");
        refused(() -> comments.add(-1, "ai?"), "discussion.refused.gone");
        comments.add(figure, " " + "ế".repeat(2000) + "\u0000 ");
        assertThat(comments.list(figure)).extracting(CommentContract::text).containsExactly("ế".repeat(2000));
    }

    @Test
    void onlyTheAuthorAndAnAdministratorTakeACommentBack() {
        long first = comments.add(figure, "nhầm, @minh");
        long second = comments.add(figure, "cũng nhầm");
        as("minh", Roles.ICT_DEPARTMENT);
        refused(() -> comments.withdraw(first), "discussion.refused.other");
        refused(() -> comments.withdraw(-1), "discussion.refused.unknown");
        as("lan", Roles.AGENCY_STAFF);
        comments.withdraw(first);
        comments.withdraw(first);
        as("admin", Roles.ADMINISTRATOR);
        comments.withdraw(second);

        assertThat(comments.list(figure))
                .extracting(Comment::withdrawn, CommentContract::text)
                .containsExactly(tuple(true, ""), tuple(true, ""));
        assertThat(jdbc.sql("select text, withdrawn_by from figure_comment order by id")
                        .query((row, n) -> row.getString(1) + " / " + row.getString(2))
                        .list())
                .containsExactly("nhầm, @minh / lan", "cũng nhầm / admin");
        as("minh", Roles.ICT_DEPARTMENT);
        assertThat(comments.unread("minh")).isEmpty();
        assertThat(jdbc.sql("select action from audit_event where action like 'comment%' order by id")
                        .query(String.class)
                        .list())
                .containsExactly("comment.add", "comment.add", "comment.withdraw", "comment.withdraw");
    }

    @Test
    void whatWasSaidStaysWhenACellWasSilentForAWhile() {
        as("lan", Roles.ICT_DEPARTMENT);
        FigureEntry answer = FigureEntry.into(
                agencies.byKey("P44:so-cong-thuong").orElseThrow().id(),
                catalogue.indicator("sec_firewall_yn").orElseThrow().id(),
                2015,
                new Answer.YesNo(true),
                null);
        Saved saved = observations.enter(answer);
        comments.add(saved.observationId(), "có thật không?");
        observations.restore(saved.observationId(), saved.version(), saved.before(), null);
        assertThat(comments.list(saved.observationId())).isEmpty();
        Saved again = observations.enter(answer);
        assertThat(comments.list(again.observationId()))
                .extracting(CommentContract::text)
                .containsExactly("có thật không?");
    }

    @Test
    @WithAnonymousUser
    void strangersReadAndSayNothing() {
        assertThatThrownBy(() -> comments.list(figure)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> comments.add(figure, "chào")).isInstanceOf(AccessDeniedException.class);
    }

    private void as(String username, String role) {
        session.getContext().setAuthentication(new TestingAuthenticationToken(username, "", "ROLE_" + role));
    }

    private static void refused(Runnable act, String key) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        CommentRefused.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static String text(Comment comment) {
        return comment.parts().stream().map(TextPart::text).collect(Collectors.joining());
    }
}
