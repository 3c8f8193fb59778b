package vn.chiso.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.ReaderLocale;
import vn.chiso.base.ui.Symbol;
import vn.chiso.round.ReportService;
import vn.chiso.round.RoundRefused;
import vn.chiso.round.Sheet;

/** The buttons that move a report on, as far as the user may. */
final class ReportActs {

    private final RoundContext context;
    private final Remarks remarks;
    private final SerializableRunnable onMoved;

    ReportActs(RoundContext context, Remarks remarks, SerializableRunnable onMoved) {
        this.context = context;
        this.remarks = remarks;
        this.onMoved = onMoved;
    }

    Component[] of(Sheet sheet) {
        Locale locale = ReaderLocale.current();
        long id = sheet.report().id();
        int version = sheet.report().version();
        ReportService reports = context.reports();
        List<Component> buttons = new ArrayList<>();
        if (sheet.rights().agree()) {
            buttons.add(primary("report.agree", Symbol.CHECK, locale, () -> reports.agree(id, version)));
        }
        if (sheet.rights().decide()) {
            buttons.add(primary("report.approve", Symbol.CHECK, locale, () -> reports.approve(id, version)));
        }
        if (sheet.rights().send()) {
            String key = sheet.form().headApproves() ? "report.send_to_head" : "report.send";
            Button send = primary(key, Symbol.SEND, locale, () -> reports.send(id, version));
            send.setEnabled(sheet.missing().isEmpty() && sheet.objectionable().isEmpty());
            buttons.add(send);
        }
        if (sheet.rights().agree() || sheet.rights().decide()) {
            buttons.add(new Button(
                    Texts.get("report.give_back", locale),
                    new Icon(Symbol.ROTATE_CCW),
                    click -> new ReturnDialog(remarks, sheet, this::giveBack).open()));
        }
        if (sheet.rights().reopen()) {
            buttons.add(new Button(
                    Texts.get("report.reopen", locale),
                    new Icon(Symbol.PENCIL),
                    click -> new ReopenDialog(context, sheet, this::tell).open()));
        }
        return buttons.toArray(Component[]::new);
    }

    private Button primary(String key, Symbol symbol, Locale locale, SerializableRunnable act) {
        Button button = new Button(Texts.get(key, locale), new Icon(symbol), click -> tell(act));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        return button;
    }

    private void giveBack(Sheet sheet, String reason) {
        tell(() -> {
            context.reports().giveBack(sheet.report().id(), sheet.report().version(), reason, remarks.all());
            remarks.clear();
        });
    }

    private void tell(SerializableRunnable act) {
        Locale locale = ReaderLocale.current();
        try {
            act.run();
            Notices.done(Texts.get("report.moved", locale));
        } catch (RoundRefused refused) {
            Notices.problem(refused.in(locale));
        }
        onMoved.run();
    }
}
