package vn.chiso.inspection.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.inspection.Finding;
import vn.chiso.inspection.FindingKind;
import vn.chiso.inspection.followup.FollowUpService;
import vn.chiso.inspection.followup.FollowUpStatus;
import vn.chiso.security.Roles;
import vn.chiso.testing.LoadedDatabaseTest;

/** The next step of a recommendation: what it asks for, and how it is taken back. */
@LoadedDatabaseTest
@Transactional
@ViewPackages(classes = FindingsView.class)
@WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
class FollowUpDialogTest extends SpringBrowserlessTest {

    @Autowired
    private FindingContext context;

    @Autowired
    private FollowUpService followUps;

    private Finding asked;

    @BeforeEach
    void open() {
        asked = context.findings().all().stream()
                .filter(one -> one.kind() == FindingKind.RECOMMENDATION)
                .findFirst()
                .orElseThrow();
        new FollowUpDialog(context, asked, () -> {}).open();
    }

    @Test
    void theNoticeAfterAStepTakesItBack() {
        choose(FollowUpStatus.IN_PROGRESS);
        save();
        assertThat(followUps.of(asked).status()).isEqualTo(FollowUpStatus.IN_PROGRESS);
        test(find(NativeButton.class, find(Notification.class).all().getLast())
                        .withText("Hoàn tác")
                        .single())
                .click();
        assertThat(followUps.of(asked).status()).isEqualTo(FollowUpStatus.NEW);
        assertThat(followUps.of(asked).undoing()).isTrue();
    }

    @Test
    void whatIsOverNeedsANoteWhichSaysSoItself() {
        choose(FollowUpStatus.DONE);
        TextArea note = find(TextArea.class).single();
        assertThat(note.isRequiredIndicatorVisible()).isTrue();
        save();
        assertThat(note.isInvalid()).isTrue();
        assertThat(note.getErrorMessage()).isEqualTo("Chưa điền mục này.");
        assertThat(followUps.of(asked).status()).isEqualTo(FollowUpStatus.NEW);
        choose(FollowUpStatus.IN_PROGRESS);
        assertThat(note.isRequiredIndicatorVisible()).isFalse();
    }

    @Test
    void aDeadlineThatIsOverSaysSoAtOnce() {
        DatePicker due = find(DatePicker.class).single();
        due.setValue(LocalDate.of(2016, 5, 1));
        assertThat(due.getHelperText()).isEqualTo("Ngày này đã qua.");
        due.setValue(LocalDate.of(2999, 5, 1));
        assertThat(due.getHelperText()).isNullOrEmpty();
    }

    @SuppressWarnings("unchecked")
    private void choose(FollowUpStatus status) {
        ((Select<FollowUpStatus>) find(Select.class).single()).setValue(status);
    }

    private void save() {
        test(find(Button.class).withText("Ghi").single()).click();
    }
}
