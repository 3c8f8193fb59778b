package vn.chiso.comparison.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.Symbol;
import vn.chiso.comparison.ComparisonGroup;
import vn.chiso.comparison.ComparisonGroups;
import vn.chiso.comparison.GroupRefused;

/** The reader's own groups: what is chosen now gets a name, and others are kept no longer. */
final class OwnGroups extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient CompareContext context;
    private final SerializableSupplier<List<String>> chosen;
    private final SerializableRunnable changed;
    private final TextField name = new TextField();
    private final Div keep = new Div();
    private final Div list = new Div();

    /** @param chosen the keys of those who are chosen now
     * @param changed called after a group was kept or removed */
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
        keep.setVisible(byHand);
        list.removeAll();
        List<ComparisonGroup> groups = context.groups().list();
        list.add(new H3(getTranslation("compare.pick.groups")));
        if (groups.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("compare.pick.groups.none"));
            none.addClassName("muted");
            list.add(none);
        }
        groups.forEach(group -> list.add(line(group, byHand)));
    }

    private Div line(ComparisonGroup group, boolean byHand) {
        Span count = new Span(String.valueOf(group.keys().size()));
        count.addClassName("muted");
        Div line = new Div(
                new Span(group.name()),
                count,
                new IconButton(Symbol.X, getTranslation("compare.pick.remove", group.name()), () -> {
                    context.groups().remove(group.id());
                    changed.run();
                    show(byHand);
                }));
        line.addClassName("compare-dialog__line");
        return line;
    }

    private void keep() {
        try {
            ComparisonGroup kept = context.groups().keep(name.getValue(), chosen.get());
            name.clear();
            Notices.done(getTranslation("compare.pick.kept", kept.name()));
            changed.run();
        } catch (GroupRefused refused) {
            Notices.problem(refused.in(getLocale()));
        }
    }
}
