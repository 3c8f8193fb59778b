package vn.chiso.savedview.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.List;
import vn.chiso.base.text.DateText;
import vn.chiso.base.ui.DialogFoot;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.Problem;
import vn.chiso.base.ui.SavedPages;
import vn.chiso.base.ui.Symbol;
import vn.chiso.savedview.Audience;
import vn.chiso.savedview.NewView;
import vn.chiso.savedview.SavedView;
import vn.chiso.savedview.SavedViewRefused;
import vn.chiso.savedview.SavedViewService;

/** Name, note and readers of a view. What is refused is said below the fields. */
final class SaveDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField();
    private final TextArea note = new TextArea();
    private final Select<Audience> audience = new Select<>();
    private final Checkbox freeze = new Checkbox();
    private final Problem problem = new Problem();
    private final Keep keep;

    /** Saves what was filled in; may refuse it. */
    private interface Keep extends Serializable {

        void run(String name, String note, Audience audience, boolean frozen);
    }

    private SaveDialog(String title, String offered, String noted, List<Audience> choice, Audience readers, Keep keep) {
        this.keep = keep;
        setHeaderTitle(title);
        setWidth("min(520px, 94vw)");
        name.setLabel(getTranslation("savedview.name"));
        name.setValue(offered);
        name.setMaxLength(SavedViewService.MOST_LETTERS);
        name.setAutoselect(true);
        name.setRequiredIndicatorVisible(true);
        note.setLabel(getTranslation("savedview.note"));
        note.setPlaceholder(getTranslation("savedview.note.hint"));
        note.setValue(noted);
        note.setMaxLength(SavedViewService.LONGEST_NOTE);
        audience.setLabel(getTranslation("savedview.audience"));
        audience.setItems(choice);
        audience.setItemLabelGenerator(one -> getTranslation(one.key()));
        audience.setValue(choice.contains(readers) ? readers : Audience.ME);
        audience.setVisible(choice.size() > 1);
        freeze.setLabel(getTranslation("savedview.freeze"));
        freeze.setHelperText(getTranslation("savedview.freeze.help"));
        freeze.setVisible(false);
        Div fields = new Div(name, note, audience, freeze);
        fields.addClassName("dialog-fields");
        add(fields, problem);
        DialogFoot.add(this, getTranslation("savedview.save"), this::save);
        name.focus();
    }

    /** For an address that is not saved yet. */
    static SaveDialog save(SavedViews of, String address, String offered) {
        SavedViewService views = of.views();
        SaveDialog dialog = new SaveDialog(
                UI.getCurrent().getTranslation("savedview.keep"),
                offered,
                "",
                views.audiences(),
                Audience.ME,
                (name, note, audience, frozen) -> {
                    NewView wanted = new NewView(name, note, address, audience);
                    if (frozen) {
                        of.editions().freeze(wanted, UI.getCurrent().getLocale());
                    } else {
                        views.save(wanted);
                    }
                });
        dialog.freeze.setVisible(of.editions().mayFreeze(address));
        return dialog;
    }

    /** For one that is; offers to remove it, too. */
    static SaveDialog change(SavedViews of, SavedView view) {
        SavedViewService views = of.views();
        UI ui = UI.getCurrent();
        SaveDialog dialog = new SaveDialog(
                ui.getTranslation("savedview.change.title"),
                view.name(ui.getLocale()),
                view.note(ui.getLocale()),
                views.audiences(),
                view.audience(),
                (name, note, audience, frozen) -> views.change(view.id(), name, note, audience));
        Button remove = new Button(ui.getTranslation("savedview.remove.do"), click -> {
            remove(of, view);
            dialog.close();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        dialog.getFooter().addComponentAsFirst(remove);
        if (!view.isFrozen() && of.editions().mayFreeze(view.address())) {
            Button freeze = new Button(ui.getTranslation("savedview.freeze.do"), new Icon(Symbol.LOCK), click -> {
                dialog.close();
                Dialogs.open(freeze(of, view));
            });
            freeze.addThemeVariants(ButtonVariant.TERTIARY);
            dialog.getFooter().addComponentAsFirst(freeze);
        }
        return dialog;
    }

    /** For the figures of this day beside the newest. */
    static SaveDialog freeze(SavedViews of, SavedView view) {
        UI ui = UI.getCurrent();
        SaveDialog dialog = save(
                of,
                view.address(),
                named(ui.getTranslation(
                        "savedview.freeze.name", view.name(ui.getLocale()), DateText.format(of.today()))));
        dialog.setHeaderTitle(ui.getTranslation("savedview.freeze.do"));
        dialog.freeze.setValue(true);
        dialog.freeze.setReadOnly(true);
        return dialog;
    }

    /** Within the length that names have. */
    static String named(String offered) {
        return offered.length() <= SavedViewService.MOST_LETTERS
                ? offered
                : offered.substring(0, SavedViewService.MOST_LETTERS - 1).strip() + "…";
    }

    /** Removes a view, and offers to bring it back. */
    static void remove(SavedViews of, SavedView view) {
        SavedViewService views = of.views();
        UI ui = UI.getCurrent();
        views.remove(view.id());
        SavedPages.changed(ui);
        SerializableRunnable back = () -> {
            views.restore(view.id());
            SavedPages.changed(ui);
        };
        Notices.undoable(ui.getTranslation("savedview.removed", view.name(ui.getLocale())), back);
    }

    private void save() {
        try {
            keep.run(name.getValue(), note.getValue(), audience.getValue(), freeze.getValue());
        } catch (SavedViewRefused refused) {
            problem.setText(refused.in(getLocale()));
            name.focus();
            return;
        }
        close();
        Notices.done(getTranslation("savedview.done"));
        SavedPages.changed(UI.getCurrent());
    }
}
