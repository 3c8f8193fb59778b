package vn.chiso.round.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.discussion.CommentService;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureService;
import vn.chiso.security.AccountService;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.testing.LoadedDatabaseTest;

// a context of its own: routes and the holder of the security context are those of the last context made
@LoadedDatabaseTest
@TestPropertySource(properties = "chiso.test.views=work")
@ViewPackages(classes = WorkView.class)
@Transactional
@WithMockUser(username = "minh", roles = Roles.LEADER)
class WorkViewTest extends SpringBrowserlessTest {

    private final CommentService comments;
    private final FigureService figures;
    private final AccountService accounts;
    private final SecurityContextHolderStrategy session;

    @Autowired
    WorkViewTest(
            CommentService comments,
            FigureService figures,
            AccountService accounts,
            SecurityContextHolderStrategy session) {
        this.session = session;
        this.comments = comments;
        this.figures = figures;
        this.accounts = accounts;
    }

    @Test
    void nothingWaits() {
        navigate(WorkView.class);
        assertThat(find(EmptyState.class).exists()).isTrue();
    }

    @Test
    void aCommentThatCallsTheReaderLeadsToItsFigure() {
        accounts.createAtStart(NewAccount.ofNation("minh", "Cô Minh", Roles.LEADER, false), "một câu khác hẳn");
        Figure figure =
                Objects.requireNonNull(figures.byFacts(List.of("001-F055")).get("001-F055"));
        Authentication reader = session.getContext().getAuthentication();
        session.getContext()
                .setAuthentication(new TestingAuthenticationToken("lan", "", "ROLE_" + Roles.ICT_DEPARTMENT));
        comments.add(figure.observationId(), "@minh số nào đúng?");
        session.getContext().setAuthentication(reader);

        navigate(WorkView.class);

        assertThat(find(H2.class).single().getText()).isEqualTo("Nhắc đến tôi (1)");
        Anchor item = find(Anchor.class).single();
        assertThat(item.getElement().getTextRecursively())
                .contains("UBND huyện Bố Trạch", "năm 2015", "@minh số nào đúng?");
        assertThat(item.getHref()).contains("agency=D455", "year=2015", "figure=" + figure.observationId());
    }
}
