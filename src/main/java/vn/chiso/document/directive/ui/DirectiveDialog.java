package vn.chiso.document.directive.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import vn.chiso.base.ui.DayPicker;
import vn.chiso.base.ui.DialogFoot;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.Problem;
import vn.chiso.base.ui.RequiredFields;
import vn.chiso.document.directive.DirectiveDocument;
import vn.chiso.document.directive.DirectiveKind;
import vn.chiso.document.directive.DirectiveRefused;
import vn.chiso.document.directive.IssuerFrom;
import vn.chiso.document.directive.NewDirective;

/** A directive document that somebody puts into the register. */
final class DirectiveDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient DirectiveContext context;
    private final SerializableConsumer<DirectiveDocument> onSaved;
    private final TextField number = new TextField();
    private final DatePicker issued;
    private final TextField issuer = new TextField();
    private final Select<DirectiveKind> kind = new Select<>();
    private final TextArea subject = new TextArea();
    private final RequiredFields required = new RequiredFields();
    private final Problem problem = new Problem();

    DirectiveDialog(DirectiveContext context, SerializableConsumer<DirectiveDocument> onSaved) {
        this.context = context;
        this.onSaved = onSaved;
        setHeaderTitle(getTranslation("directives.add"));
        setWidth("min(520px, 94vw)");
        number.setLabel(getTranslation("directives.number"));
        number.setPlaceholder("164/QĐ-UBND");
        issued = DayPicker.of(getTranslation("directives.date"), getLocale());
        issuer.setLabel(getTranslation("directives.issuer"));
        kind.setLabel(getTranslation("directives.kind"));
        kind.setItems(DirectiveKind.values());
        kind.setItemLabelGenerator(one -> getTranslation(one.key()));
        kind.setValue(DirectiveKind.DECISION);
        subject.setLabel(getTranslation("directives.subject"));
        required.require(number);
        required.watch(issued);
        required.require(issuer);
        required.require(subject);
        Div first = new Div(number, issued);
        first.addClassName("dialog-pair");
        Div fields = new Div(first, kind, issuer, subject);
        fields.addClassName("dialog-fields");
        add(fields, problem);
        DialogFoot.add(this, getTranslation("shell.save"), this::save);
    }

    private void save() {
        problem.setText("");
        if (!required.areFilled()) {
            return;
        }
        DirectiveDocument saved;
        try {
            saved = context.directives()
                    .register(new NewDirective(
                            "",
                            number.getValue(),
                            issued.getValue(),
                            issuer.getValue(),
                            IssuerFrom.STATED,
                            kind.getValue(),
                            subject.getValue(),
                            null,
                            null,
                            List.of()));
        } catch (DirectiveRefused refused) {
            problem.setText(refused.in(getLocale()));
            return;
        }
        close();
        Notices.done(getTranslation("directives.added", saved.key()));
        onSaved.accept(saved);
    }
}
