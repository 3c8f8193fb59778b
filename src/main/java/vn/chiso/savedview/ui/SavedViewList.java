package vn.chiso.savedview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.chiso.base.ui.Badge;
import vn.chiso.base.ui.CopiedLink;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.SavedPages;
import vn.chiso.base.ui.Symbol;
import vn.chiso.savedview.Audience;
import vn.chiso.savedview.SavedView;
import vn.chiso.savedview.SavedViewRefused;
import vn.chiso.savedview.SavedViewService;

/** Saved views in lines: the reader's own, which can be changed, and those that are shared. */
final class SavedViewList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient SavedViews of;
    private final SerializableConsumer<Integer> onChoice;
    private final Map<Long, Checkbox> choices = new LinkedHashMap<>();
    private final Map<String, IconButton> buttons = new HashMap<>();

    /** @param onChoice told how many are chosen to be presented */
    SavedViewList(SavedViews of, SerializableConsumer<Integer> onChoice) {
        this.of = of;
        this.onChoice = onChoice;
        getContent().addClassName("saved");
    }

    /** @param all whether the own ones are all there, so that they can be put in order */
    void show(List<SavedView> shown, boolean all) {
        getContent().removeAll();
        buttons.clear();
        Set<Long> before = Set.copyOf(chosen());
        choices.clear();
        List<SavedView> own = shown.stream().filter(SavedView::mine).toList();
        List<SavedView> shared = shown.stream().filter(one -> !one.mine()).toList();
        block("savedview.own", own, all);
        block("savedview.shared", shared, false);
        before.stream().map(choices::get).filter(Objects::nonNull).forEach(box -> box.setValue(true));
        onChoice.accept(chosen().size());
    }

    /** The ids of those that are chosen to be presented, in the order of the list. */
    List<Long> chosen() {
        return choices.entrySet().stream()
                .filter(one -> one.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void block(String key, List<SavedView> of, boolean ordered) {
        if (of.isEmpty()) {
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("saved__list");
        for (int i = 0; i < of.size(); i++) {
            list.add(line(of.get(i), ordered, i == 0, i == of.size() - 1));
        }
        getContent().add(new H2(getTranslation(key)), list);
    }

    private ListItem line(SavedView view, boolean ordered, boolean first, boolean last) {
        Span acts = new Span();
        acts.add(acts(view, ordered, first, last));
        acts.addClassName("saved__acts");
        ListItem line = new ListItem(choice(view), words(view), acts);
        line.addClassName("saved__line");
        return line;
    }

    /** A sequence is presented by its link, and not as a part of another one. */
    private Component choice(SavedView view) {
        Checkbox box = new Checkbox();
        box.setAriaLabel(getTranslation("present.choose", view.name(getLocale())));
        if (SavedViewService.isSequence(view)) {
            box.setEnabled(false);
        } else {
            box.addValueChangeListener(change -> onChoice.accept(chosen().size()));
            choices.put(view.id(), box);
        }
        return box;
    }

    private Component words(SavedView view) {
        Anchor link = new Anchor(view.address(), view.name(getLocale()));
        link.getElement().setAttribute("router-link", true);
        link.addClassName("saved__link");
        Div head = new Div(link);
        head.addClassName("saved__head");
        if (view.isFrozen()) {
            head.add(new Badge(getTranslation("savedview.frozen"), "badge--quiet"));
        }
        if (view.mine() && view.audience() != Audience.ME) {
            head.add(new Badge(getTranslation(view.audience().key()), "badge--quiet"));
        }
        Div words = new Div(head);
        words.addClassName("saved__words");
        if (!view.note(getLocale()).isEmpty()) {
            words.add(new Paragraph(view.note(getLocale())));
        }
        if (!view.mine()) {
            Span by = new Span(
                    view.isBundled()
                            ? getTranslation("savedview.bundled")
                            : getTranslation("savedview.by", view.owner()));
            by.addClassName("muted");
            words.add(by);
        }
        return words;
    }

    private List<Component> acts(SavedView view, boolean ordered, boolean first, boolean last) {
        List<Component> acts = new ArrayList<>();
        if (ordered) {
            IconButton up = act(view, Symbol.CHEVRON_UP, "savedview.up", () -> move(view, -1));
            up.setEnabled(!first);
            IconButton down = act(view, Symbol.CHEVRON_DOWN, "savedview.down", () -> move(view, 1));
            down.setEnabled(!last);
            acts.addAll(List.of(up, down));
        }
        acts.add(act(view, Symbol.SHARE_2, "savedview.link", () -> CopiedLink.copy(this, relative(view))));
        if (!view.isFrozen() && of.editions().mayFreeze(view.address())) {
            acts.add(act(view, Symbol.LOCK, "savedview.freeze.one", () -> Dialogs.open(SaveDialog.freeze(of, view))));
        }
        if (view.mine()) {
            acts.add(act(view, Symbol.PENCIL, "savedview.change", () -> Dialogs.open(SaveDialog.change(of, view))));
            acts.add(act(view, Symbol.X, "savedview.remove", () -> SaveDialog.remove(of, view)));
        }
        return acts;
    }

    private static String relative(SavedView view) {
        return view.address().startsWith("?") ? "./" + view.address() : view.address();
    }

    private IconButton act(SavedView view, Symbol symbol, String key, SerializableRunnable what) {
        IconButton button = new IconButton(symbol, getTranslation(key, view.name(getLocale())), what);
        buttons.put(id(key, view.id()), button);
        return button;
    }

    private static String id(String key, long view) {
        return key + "." + view;
    }

    /** The focus stays with what was moved: the next press moves it on. */
    private void move(SavedView view, int steps) {
        try {
            of.views().move(view.id(), steps);
        } catch (SavedViewRefused refused) {
            Notices.problem(refused.in(getLocale()));
        }
        SavedPages.changed(UI.getCurrent());
        String[] keys = steps < 0
                ? new String[] {"savedview.up", "savedview.down"}
                : new String[] {"savedview.down", "savedview.up"};
        Stream.of(keys)
                .map(key -> buttons.get(id(key, view.id())))
                .filter(button -> button != null && button.isEnabled())
                .findFirst()
                .ifPresent(IconButton::focus);
    }
}
