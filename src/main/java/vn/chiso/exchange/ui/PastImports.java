package vn.chiso.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.Refused;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.Symbol;
import vn.chiso.exchange.intake.Intake;
import vn.chiso.exchange.intake.IntakeService;

/** What the user has imported, each to be taken back as a whole. */
final class PastImports extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient IntakeService intake;

    PastImports(IntakeService intake) {
        this.intake = intake;
        getContent().addClassNames("card", "import__card");
        draw();
    }

    private void draw() {
        getContent().removeAll();
        getContent().add(new H2(getTranslation("import.past")));
        List<Intake> own = intake.own();
        if (own.isEmpty()) {
            Div none = new Div(getTranslation("import.past.none"));
            none.addClassName("muted");
            getContent().add(none);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("import__past");
        own.forEach(one -> list.add(new ListItem(line(one))));
        getContent().add(list);
    }

    private Component line(Intake one) {
        Span name = new Span(one.fileName());
        name.addClassName("import__name");
        Span when = new Span(DateText.format(one.at()) + " · " + getTranslation("import.figures", one.figures()));
        when.addClassName("muted");
        Div words = new Div(name, when);
        words.addClassName("import__words");
        Div line = new Div(words);
        line.addClassName("import__line");
        if (one.undoneAt() == null) {
            Button undo = new Button(getTranslation("import.undo"), new Icon(Symbol.UNDO_2), click -> ask(one));
            undo.setAriaLabel(getTranslation("import.undo") + ": " + one.fileName());
            line.add(undo);
        } else {
            Span undone = new Span(getTranslation("import.undone", DateText.format(one.undoneAt())));
            undone.addClassName("muted");
            line.add(undone);
        }
        return line;
    }

    private void ask(Intake one) {
        ConfirmDialog ask = new ConfirmDialog();
        ask.setHeader(getTranslation("import.undo.title", one.fileName()));
        ask.setText(getTranslation("import.undo.text", one.figures()));
        ask.setCancelable(true);
        ask.setCancelText(getTranslation("paste.cancel"));
        ask.setConfirmText(getTranslation("import.undo"));
        ask.addConfirmListener(confirmed -> undo(one));
        Dialogs.open(ask);
    }

    private void undo(Intake one) {
        try {
            intake.undo(one.id(), getTranslation("import.undo.reason", one.fileName()));
            Notices.done(getTranslation("import.undo.done", one.figures()));
        } catch (Refused refused) {
            Notices.problem(refused.in(getLocale()));
        }
        draw();
    }
}
