package vn.chiso.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
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
import vn.chiso.base.ui.OpenPages;
import vn.chiso.discussion.FigureCommented;
import vn.chiso.observation.Answer;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureChanged;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.ObservationService;
import vn.chiso.security.Roles;
import vn.chiso.testing.LoadedDatabaseTest;
import vn.chiso.testing.ScreenText;

// a context of its own: routes and the holder of the security context are those of the last context made
@LoadedDatabaseTest
@TestPropertySource(properties = "chiso.test.views=source")
@ViewPackages(classes = DashboardView.class)
@Transactional
class SourcePanelViewTest extends SpringBrowserlessTest {

    private final FigureService figures;
    private final ObservationService observations;
    private final OpenPages pages;
    private final Discussions discussions;
    private final SecurityContextHolderStrategy session;

    @Autowired
    SourcePanelViewTest(
            FigureService figures,
            ObservationService observations,
            OpenPages pages,
            Discussions discussions,
            SecurityContextHolderStrategy session) {
        this.session = session;
        this.figures = figures;
        this.observations = observations;
        this.pages = pages;
        this.discussions = discussions;
    }

    @Test
    @WithMockUser(username = "lanhdao", roles = Roles.LEADER)
    void aFigureThatNobodyChangedSaysSo() {
        open(figure());
        assertThat(text(SourcePanel.class)).contains("Chưa ai sửa.", "Nạp từ báo cáo, mục II.3.b: “khoảng” 80 %");
        assertThat(text(DiscussionSection.class)).contains("Chưa có ý kiến nào về số liệu này.");
    }

    @Test
    @WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
    void anOlderVersionIsTakenUpAgainForAReason() {
        Figure loaded = figure();
        observations.enter(FigureEntry.over(loaded, Answer.Amount.of(new BigDecimal(30)), "đếm lại"));
        open(loaded);
        assertThat(text(HistorySection.class).lines())
                .containsSubsequence(
                        "30 %",
                        "Đã xác nhận",
                        "hiện tại",
                        "Lý do: đếm lại",
                        "≈ 80 %",
                        "Khôi phục",
                        "Nạp từ báo cáo, mục II.3.b");

        test(find(NativeButton.class).withText("Khôi phục").single()).click();
        TextField reason = find(TextField.class).withLabel("Lý do").single();
        test(find(Button.class).withText("Khôi phục").single()).click();
        assertThat(reason.isInvalid()).isTrue();
        assertThat(figure().version()).isEqualTo(loaded.version() + 1);

        test(reason).setValue("đúng như báo cáo");
        test(find(Button.class).withText("Khôi phục").single()).click();
        // what happens after the commit
        pages.changed(new FigureChanged(loaded.observationId(), 0, loaded.indicatorId()));
        roundTrip();
        assertThat(text(HistorySection.class).lines())
                .containsSubsequence("≈ 80 %", "hiện tại", "Lý do: đúng như báo cáo", "30 %", "≈ 80 %");
        assertThat(find(NativeButton.class).withText("Khôi phục").all()).hasSize(1);
    }

    @Test
    @WithMockUser(username = "lanhdao", roles = Roles.LEADER)
    void aLeaderReadsTheHistoryAndIsOfferedNothing() {
        Figure loaded = figure();
        asEditor(() -> observations.enter(FigureEntry.over(loaded, Answer.Amount.of(new BigDecimal(30)), null)));
        open(loaded);
        assertThat(text(HistorySection.class)).contains("30 %").contains("≈ 80 %");
        assertThat(find(NativeButton.class).withText("Khôi phục").all()).isEmpty();
    }

    @Test
    @WithMockUser(username = "lanhdao", roles = Roles.LEADER)
    void aCommentIsShownAsTextAndTakenBack() {
        Figure figure = figure();
        open(figure);
        say("  ");
        assertThat(area().isInvalid()).isTrue();
        say("<b>Lạ</b> quá, @admin xem giúp");
        assertThat(area().getValue()).isEmpty();
        committed(figure);
        assertThat(text(CommentLines.class).lines()).contains("<b>Lạ</b> quá, ", "@admin", " xem giúp");
        assertThat(find(Span.class).withClassName("comment__mention").single().getText())
                .isEqualTo("@admin");

        test(find(NativeButton.class).withText("Rút lại").single()).click();
        test(find(Button.class).withText("Rút lại").single()).click();
        committed(figure);
        assertThat(text(CommentLines.class)).contains("đã rút lại").doesNotContain("Lạ");
    }

    @Test
    @WithMockUser(username = "lanhdao", roles = Roles.LEADER)
    void whatIsBeingTypedStaysWhenTheFigureChanges() {
        Figure figure = figure();
        open(figure);
        test(area()).setValue("đang viết dở");
        TextArea before = area();
        asEditor(() -> observations.enter(FigureEntry.over(figure, Answer.Amount.of(new BigDecimal(30)), null)));
        pages.changed(new FigureChanged(figure.observationId(), 0, figure.indicatorId()));
        roundTrip();
        assertThat(text(HistorySection.class)).contains("30 %");
        assertThat(area()).isSameAs(before);
        assertThat(area().getValue()).isEqualTo("đang viết dở");
    }

    private void asEditor(Runnable act) {
        Authentication reader = session.getContext().getAuthentication();
        session.getContext()
                .setAuthentication(new TestingAuthenticationToken("cntt", "", "ROLE_" + Roles.ICT_DEPARTMENT));
        act.run();
        session.getContext().setAuthentication(reader);
    }

    private void say(String text) {
        test(area()).setValue(text);
        test(find(Button.class).withText("Gửi").single()).click();
    }

    private TextArea area() {
        return find(TextArea.class).single();
    }

    /** What happens after the commit of a comment. */
    private void committed(Figure figure) {
        discussions.commented(new FigureCommented(figure.observationId()));
        roundTrip();
    }

    private Figure figure() {
        return Objects.requireNonNull(figures.byFacts(List.of("001-F064")).get("001-F064"));
    }

    private void open(Figure figure) {
        UI.getCurrent()
                .navigate(
                        "",
                        QueryParameters.fromString(
                                "unit=44&year=2015&indicator=email_staff_use_ratio&figure=" + figure.observationId()));
        roundTrip();
    }

    private String text(Class<? extends Component> part) {
        return ScreenText.of(find(part).single()).replace('\u00a0', ' ');
    }
}
