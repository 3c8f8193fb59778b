package vn.chiso.round.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.Symbol;
import vn.chiso.round.Report;
import vn.chiso.round.ReportService;
import vn.chiso.round.RoundRefused;
import vn.chiso.round.Sheet;

/**
 * The buttons that move a report on, as far as the user may. They are the same from one drawing to the next: the click of
 * somebody who leaves a cell for a button arrives after the cell's answer has drawn the page anew.
 */
final class ReportActs extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient RoundContext context;
    private final transient Remarks remarks;
    private final SerializableRunnable onMoved;
    private final Button agree =
            primary(Symbol.CHECK, (reports, report) -> reports.agree(report.id(), report.version()));
    private final Button approve =
            primary(Symbol.CHECK, (reports, report) -> reports.approve(report.id(), report.version()));
    private final Button send = primary(Symbol.SEND, (reports, report) -> reports.send(report.id(), report.version()));
    private final Button giveBack = button(Symbol.ROTATE_CCW, click -> askReason());
    private final Button reopen = button(Symbol.PENCIL, click -> askReopening());
    private transient @Nullable Sheet shown;

    /** A step that the service takes. */
    @FunctionalInterface
    private interface Move {
        void take(ReportService reports, Report report);
    }

    ReportActs(RoundContext context, Remarks remarks, SerializableRunnable onMoved) {
        this.context = context;
        this.remarks = remarks;
        this.onMoved = onMoved;
        getContent().addClassName("report-panel__acts");
        getContent().add(agree, approve, send, giveBack, reopen);
    }

    void show(Sheet sheet) {
        shown = sheet;
        Sheet.Rights rights = sheet.rights();
        show(agree, "report.agree", rights.agree());
        show(approve, "report.approve", rights.decide());
        show(send, sheet.form().headApproves() ? "report.send_to_head" : "report.send", rights.send());
        send.setEnabled(sheet.missing().isEmpty() && sheet.objectionable().isEmpty());
        show(giveBack, "report.give_back", rights.agree() || rights.decide());
        show(reopen, "report.reopen", rights.reopen());
    }

    private void show(Button button, String key, boolean offered) {
        button.setText(getTranslation(key));
        button.setVisible(offered);
        button.setEnabled(true);
    }

    private Button primary(Symbol symbol, Move move) {
        Button button = button(symbol, click -> tell(() -> move.take(context.reports(), sheet().report())));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        return button;
    }

    private static Button button(Symbol symbol, ComponentEventListener<ClickEvent<Button>> onClick) {
        return new Button(new Icon(symbol), onClick);
    }

    private Sheet sheet() {
        return Objects.requireNonNull(shown);
    }

    private void askReason() {
        Dialogs.open(new ReturnDialog(remarks, sheet(), this::giveBack));
    }

    private void askReopening() {
        Dialogs.open(new ReopenDialog(context, sheet(), this::tell));
    }

    private void giveBack(Sheet sheet, String reason) {
        tell(() -> {
            context.reports().giveBack(sheet.report().id(), sheet.report().version(), reason, remarks.all());
            remarks.clear();
        });
    }

    private void tell(SerializableRunnable act) {
        try {
            act.run();
            Notices.done(getTranslation("report.moved"));
        } catch (RoundRefused refused) {
            Notices.problem(refused.in(getLocale()));
        }
        onMoved.run();
    }
}
