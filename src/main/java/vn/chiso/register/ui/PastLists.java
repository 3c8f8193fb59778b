package vn.chiso.register.ui;

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
import vn.chiso.register.lists.ListIntake;
import vn.chiso.register.lists.Lists;

/** The lists that the user has taken, each to be taken back as a whole. */
final class PastLists extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient Lists lists;

    PastLists(Lists lists) {
        this.lists = lists;
        getContent().addClassNames("card", "import__card");
        draw();
    }

    private void draw() {
        getContent().removeAll();
        getContent().add(new H2(getTranslation("list.past")));
        List<ListIntake> past = lists.past();
        if (past.isEmpty()) {
            Div none = new Div(getTranslation("list.past.none"));
            none.addClassName("muted");
            getContent().add(none);
            return;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("import__past");
        past.forEach(one -> rows.add(new ListItem(line(one))));
        getContent().add(rows);
    }

    private Component line(ListIntake one) {
        Span name = new Span(one.fileName());
        name.addClassName("import__name");
        Span when = new Span(DateText.format(one.at()) + " · "
                + getTranslation("list.past.what", one.changes(), DateText.format(one.asOf())));
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

    private void ask(ListIntake one) {
        ConfirmDialog ask = new ConfirmDialog();
        ask.setHeader(getTranslation("import.undo.title", one.fileName()));
        ask.setText(getTranslation("list.undo.text", one.changes()));
        ask.setCancelable(true);
        ask.setCancelText(getTranslation("paste.cancel"));
        ask.setConfirmText(getTranslation("import.undo"));
        ask.addConfirmListener(confirmed -> undo(one));
        Dialogs.open(ask);
    }

    private void undo(ListIntake one) {
        try {
            lists.undo(one.id());
            Notices.done(getTranslation("list.undo.done", one.fileName()));
        } catch (Refused refused) {
            Notices.problem(refused.in(getLocale()));
        }
        draw();
    }
}
