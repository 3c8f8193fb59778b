package vn.chiso.comparison.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import java.util.Optional;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.RequiredFields;
import vn.chiso.base.ui.Symbol;
import vn.chiso.comparison.ComparisonGroup;
import vn.chiso.comparison.ComparisonGroups;
import vn.chiso.comparison.GroupRefused;

/** The reader's own groups: what is chosen now gets a name, and others are renamed or kept no longer. */
final class OwnGroups extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient CompareContext context;
    private final SerializableSupplier<List<String>> chosen;
    private final SerializableRunnable changed;
    private final TextField name = new TextField();
    private final Div keep = new Div();
    private final Div list = new Div();
    private boolean byHand;

    /** @param chosen the keys of those who are chosen now
     * @param changed called after the groups changed */
    OwnGroups(CompareContext context, SerializableSupplier<List<String>> chosen, SerializableRunnable changed) {
        this.context = context;
        this.chosen = chosen;
        this.changed = changed;
        name.setMaxLength(ComparisonGroups.MOST_LETTERS);
        name.setAriaLabel(getTranslation("compare.pick.name"));
        name.setPlaceholder(getTranslation("compare.pick.name"));
        keep.add(name, new Button(getTranslation("compare.pick.keep"), click -> keep()));
        keep.addClassName("compare-dialog__line");
        getContent().add(keep, list);
    }

    /** @param byHand whether those are chosen one by one, so that they can be kept */
    void show(boolean byHand) {
        this.byHand = byHand;
        keep.setVisible(byHand);
        list.removeAll();
        List<ComparisonGroup> groups = context.groups().list();
        list.add(new H3(getTranslation("compare.pick.groups")));
        if (groups.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("compare.pick.groups.none"));
            none.addClassName("muted");
            list.add(none);
        }
        groups.forEach(group -> list.add(line(group)));
    }

    private Div line(ComparisonGroup group) {
        Span count = new Span(String.valueOf(group.keys().size()));
        count.addClassName("muted");
        Div line = new Div(new Span(group.name()), count);
        line.add(
                new IconButton(
                        Symbol.PENCIL, getTranslation("compare.pick.rename", group.name()), () -> askName(line, group)),
                new IconButton(Symbol.X, getTranslation("compare.pick.remove", group.name()), () -> remove(group)));
        line.addClassName("compare-dialog__line");
        return line;
    }

    private void askName(Div line, ComparisonGroup group) {
        TextField other = new TextField();
        other.setAriaLabel(getTranslation("compare.pick.name"));
        other.setMaxLength(ComparisonGroups.MOST_LETTERS);
        other.setValue(group.name());
        SerializableRunnable rename = () -> {
            if (put(other, new ComparisonGroup(group.id(), other.getValue(), group.keys()))) {
                Notices.undoable(
                        getTranslation("compare.pick.renamed", other.getValue().strip()), () -> put(name, group));
            }
        };
        Button save = new Button(getTranslation("compare.pick.rename.save"), click -> rename.run());
        save.addClickShortcut(Key.ENTER).listenOn(other);
        line.removeAll();
        line.add(other, save);
        other.focus();
    }

    private void remove(ComparisonGroup group) {
        context.groups().remove(group.id());
        redraw();
        Notices.undoable(getTranslation("compare.pick.removed", group.name()), () -> put(name, group));
    }

    private void keep() {
        Optional<ComparisonGroup> before = context.groups().list().stream()
                .filter(one -> one.name().equals(name.getValue().strip()))
                .findFirst();
        try {
            ComparisonGroup kept = context.groups().keep(name.getValue(), chosen.get());
            name.clear();
            name.setInvalid(false);
            redraw();
            before.ifPresentOrElse(
                    old -> Notices.undoable(getTranslation("compare.pick.replaced", kept.name()), () -> put(name, old)),
                    () -> Notices.done(getTranslation("compare.pick.kept", kept.name())));
        } catch (GroupRefused refused) {
            RequiredFields.show(name, refused.in(getLocale()));
        }
    }

    /** Whether the group is kept so; what is wrong stands below the field. */
    private boolean put(TextField field, ComparisonGroup group) {
        try {
            context.groups().put(group);
        } catch (GroupRefused refused) {
            RequiredFields.show(field, refused.in(getLocale()));
            return false;
        }
        redraw();
        return true;
    }

    private void redraw() {
        changed.run();
        show(byHand);
    }
}
