package vn.chiso.reading.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.Refused;
import vn.chiso.base.ui.Badge;
import vn.chiso.base.ui.DialogFoot;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.Symbol;
import vn.chiso.reading.ReportPage;
import vn.chiso.reading.SignedCopy;

/** The signed copy of a report: its hash, who attached it, and what that means; for its keepers the way to lift it. */
final class SignedSection extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 1000;

    private final transient ReaderContext context;
    private final long documentId;

    SignedSection(ReaderContext context, ReportPage page, boolean keeps) {
        this.context = context;
        documentId = page.document().id();
        getContent().addClassName("source-panel__section");
        @Nullable SignedCopy signed = page.signed();
        boolean text = context.files().text(documentId).isPresent();
        if (text) {
            long id = documentId;
            getContent().add(new FileLink(context, files -> files.text(id), getTranslation("reading.file")));
        }
        if (signed == null) {
            getContent().setVisible(keeps || text);
            if (keeps) {
                small("reading.sign", this::attach);
            }
            return;
        }
        getContent()
                .add(
                        new Badge(Symbol.LOCK, getTranslation("documents.signed"), "badge--accent"),
                        new Span(signed.fileName()),
                        quiet(getTranslation(
                                "reading.signed.by", signed.attachedBy(), DateText.format(signed.attachedAt()))),
                        quiet("SHA-256 " + signed.sha256()),
                        quiet(getTranslation("reading.signed.locked")));
        if (context.files().signed(documentId).isPresent()) {
            long id = documentId;
            getContent().add(new FileLink(context, files -> files.signed(id), getTranslation("reading.signed.file")));
        }
        if (keeps) {
            small("reading.unlock", this::lift);
        }
    }

    private void small(String key, SerializableRunnable act) {
        Button button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        getContent().add(button);
    }

    private void attach() {
        Dialog dialog = new Dialog(getTranslation("reading.sign"));
        dialog.setWidth("min(520px, 94vw)");
        dialog.add(
                new Paragraph(getTranslation("reading.sign.text")),
                new ReportPick<SignedCopy>(
                        List.of(".pdf"), (file, name) -> context.signed().attach(documentId, file, name), copy -> {
                            dialog.close();
                            Notices.done(getTranslation("reading.sign.done"));
                        }));
        dialog.getFooter().add(new Button(getTranslation("shell.cancel"), click -> dialog.close()));
        Dialogs.open(dialog);
    }

    private void lift() {
        Dialog dialog = new Dialog(getTranslation("reading.unlock"));
        dialog.setWidth("min(420px, 94vw)");
        TextArea reason = new TextArea(getTranslation("reading.unlock.reason"));
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        dialog.add(reason);
        DialogFoot.add(dialog, getTranslation("reading.unlock"), () -> {
            try {
                context.signed().lift(documentId, reason.getValue());
                dialog.close();
                Notices.done(getTranslation("reading.unlock.done"));
            } catch (Refused refused) {
                reason.setErrorMessage(refused.in(getLocale()));
                reason.setInvalid(true);
            }
        });
        Dialogs.open(dialog);
        reason.focus();
    }

    private static Div quiet(String text) {
        Div quiet = new Div(text);
        quiet.addClassNames("muted", "signed__line");
        return quiet;
    }
}
