package vn.chiso.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import org.junit.jupiter.api.Test;

/** What a double click opens. */
@ViewPackages(classes = DialogsTest.class)
class DialogsTest extends BrowserlessTest {

    @Test
    void theSecondClickOpensNothingBeforeThePageKnowsOfTheFirst() {
        Dialogs.open(new Dialog("Đợt mới"));
        Dialogs.open(new Dialog("Đợt mới"));
        roundTrip();
        assertThat(find(Dialog.class).all()).hasSize(1);
    }

    @Test
    void theSecondClickOpensNothingOnceTheDialogIsShown() {
        Dialogs.open(new ConfirmDialog());
        roundTrip();
        Dialogs.open(new ConfirmDialog());
        roundTrip();
        assertThat(find(ConfirmDialog.class).all()).hasSize(1);
    }

    @Test
    void aDialogCanOpenAnotherOne() {
        Dialogs.open(new Dialog("Tồn tại"));
        Dialogs.open(new Dialog("Rút tồn tại?"));
        roundTrip();
        assertThat(find(Dialog.class).all()).hasSize(2);
    }

    @Test
    void aDialogThatWasClosedOpensAgain() {
        Dialog first = new Dialog("Đợt mới");
        Dialogs.open(first);
        roundTrip();
        first.close();
        roundTrip();
        Dialog again = new Dialog("Đợt mới");
        Dialogs.open(again);
        roundTrip();
        assertThat(again.isOpened()).isTrue();
    }

    @Test
    void aDialogThatThePageLostOpensAgain() {
        Dialog lost = new Dialog("Đợt mới");
        Dialogs.open(lost);
        roundTrip();
        UI.getCurrent().remove(lost);
        Dialog again = new Dialog("Đợt mới");
        Dialogs.open(again);
        roundTrip();
        assertThat(again.isOpened()).isTrue();
    }
}
