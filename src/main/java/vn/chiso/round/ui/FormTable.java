package vn.chiso.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.stream.Collectors;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.Symbol;
import vn.chiso.round.Form;
import vn.chiso.round.FormStatus;
import vn.chiso.round.RoundRefused;

/** The forms in rows; the switch acts at once. */
final class FormTable extends Composite<NativeTable> {

    private static final long serialVersionUID = 1L;

    private final transient RoundContext context;
    private final SerializableConsumer<Form> edit;
    private final SerializableRunnable onChanged;
    private final boolean mayChange;

    /** @param onChanged called after a form was changed, or could not be as somebody else was faster */
    FormTable(RoundContext context, List<Form> forms, SerializableConsumer<Form> edit, SerializableRunnable onChanged) {
        this.context = context;
        this.edit = edit;
        this.onChanged = onChanged;
        mayChange = context.forms().mayChange();
        getContent().addClassName("table");
        NativeTableRow head = getContent().getHead().addRow();
        for (String key : List.of("forms.form", "forms.types", "forms.lines", "forms.active")) {
            head.addHeaderCell().setText(getTranslation(key));
        }
        if (mayChange) {
            head.addHeaderCell().setText(getTranslation("forms.acts"));
        }
        forms.forEach(this::row);
    }

    private void row(Form form) {
        NativeTableRow row = getContent().getBody().addRow();
        row.addHeaderCell().add(name(form));
        row.addDataCell()
                .setText(form.types().stream()
                        .map(type -> Texts.get(type.key(), getLocale()))
                        .collect(Collectors.joining(", ")));
        row.addDataCell().add(lines(form));
        row.addDataCell().add(active(form));
        if (mayChange) {
            row.addDataCell()
                    .add(new IconButton(
                            Symbol.PENCIL,
                            getTranslation("forms.edit", form.name(getLocale())),
                            () -> edit.accept(form)));
        }
    }

    private Component name(Form form) {
        Span name = new Span(form.name(getLocale()));
        Span code = new Span(form.code() + " · " + getTranslation("forms.edition", form.edition()));
        code.addClassName("muted");
        Div both = new Div(name, code);
        both.addClassName("forms__words");
        return both;
    }

    private Component lines(Form form) {
        long required = form.lines().stream().filter(Form.Line::required).count();
        Span count = new Span(getTranslation("forms.lines.count", form.lines().size(), required));
        Span head = new Span(getTranslation(form.headApproves() ? "forms.head.first" : "forms.head.not"));
        head.addClassName("muted");
        Div both = new Div(count, head);
        both.addClassName("forms__words");
        return both;
    }

    private Component active(Form form) {
        boolean on = form.status() == FormStatus.ACTIVE;
        NativeButton active = new NativeButton("", click -> setActive(form, !on));
        active.addClassName("switch");
        active.getElement().setAttribute("role", "switch");
        active.getElement().setAttribute("aria-checked", String.valueOf(on));
        active.setAriaLabel(getTranslation("forms.switch", form.name(getLocale())));
        active.setEnabled(mayChange);
        return active;
    }

    private void setActive(Form form, boolean active) {
        try {
            context.forms().setActive(form.id(), form.version(), active);
            Notices.done(getTranslation(active ? "forms.resumed" : "forms.retired"));
        } catch (RoundRefused refused) {
            Notices.problem(refused.in(getLocale()));
        }
        onChanged.run();
    }
}
