package vn.chiso.observation.ui.paste;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.NumberConvention;
import vn.chiso.base.ui.Badge;
import vn.chiso.base.ui.Symbol;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.ui.SaveOutcome;

/**
 * What a pasted block would do, cell by cell, before anything is written. Written is all that the button names, or
 * nothing: where that fails, the preview is made anew and says so. Esc leaves everything as it is.
 */
final class PasteDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient PasteBlock block;
    private final transient SerializableFunction<List<FigureEntry>, SaveOutcome> store;
    private final Div badges = new Div();
    private final Div message = new Div();
    private final TextField reason = new TextField();
    private final PasteTable table;
    private final Button cancel = new Button(getTranslation("paste.cancel"), click -> close());
    private final Button save = new Button("", click -> save());

    /** @param store stores all entries or none */
    PasteDialog(PasteBlock block, SerializableFunction<List<FigureEntry>, SaveOutcome> store) {
        this.block = block;
        this.store = store;
        table = new PasteTable(block, this::answered, this::keep, this::close);
        setHeaderTitle(getTranslation("paste.title"));
        badges.addClassName("paste__badges");
        badges.getElement().setAttribute("role", "status");
        getHeader().add(badges);
        add(about(), new NumberChoice(block.convention(), this::readAs), message, reason, table);
        message.addClassName("paste__message");
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);
        reason.setLabel(getTranslation("paste.reason"));
        reason.setMaxLength(1000);
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.addValueChangeListener(change -> {
            block.because(change.getValue());
            show();
        });
        reason.addClassName("paste__reason");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(hint(), cancel, save);
        addClassName("paste");
        setCloseOnOutsideClick(false);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                focusNext();
            }
        });
        show();
    }

    private Component about() {
        Div about = new Div(getTranslation("paste.about", block.rows(), block.columns(), block.place()));
        about.addClassNames("paste__about", "muted");
        return about;
    }

    private Component hint() {
        Span key = new Span(getTranslation("paste.undo_key"));
        key.addClassName("key");
        Span hint = new Span(new Span(getTranslation("paste.undo_hint")), key);
        hint.addClassNames("paste__hint", "muted");
        return hint;
    }

    private void answered(PasteCell cell, boolean thousands) {
        block.answer(cell, thousands);
        show();
        focusNext();
    }

    private void keep(PasteCell cell) {
        block.keepAsWritten(cell);
        show();
        reason.focus();
    }

    private void readAs(NumberConvention convention) {
        block.read(convention);
        show();
    }

    /** Where the editor has to do something next: a question, else the button that writes. */
    private void focusNext() {
        if (!table.focusQuestion()) {
            (save.isEnabled() ? save : cancel).focus();
        }
    }

    private void show() {
        PasteCounts counts = block.counts();
        badges.removeAll();
        badge(Symbol.PLUS, "added", counts.added(), "badge--good");
        badge(Symbol.PENCIL, "changed", counts.changed(), "badge--accent");
        badge(null, "unchanged", counts.unchanged(), "badge--plain");
        badge(null, "blank", counts.blank(), "badge--plain");
        badge(Symbol.CIRCLE_QUESTION_MARK, "asked", counts.asked(), "badge--warn");
        badge(Symbol.CIRCLE_ALERT, "refused", counts.refused(), "badge--bad");
        reason.setVisible(block.needsReason());
        save.setText(saveText(counts));
        save.setEnabled(counts.asked() == 0 && counts.written() > 0);
        table.show(block.cells());
    }

    private void badge(@Nullable Symbol symbol, String key, int count, String variant) {
        String text = getTranslation("paste.count." + key, count);
        if (count > 0) {
            badges.add(symbol == null ? new Badge(text, variant) : new Badge(symbol, text, variant));
        }
    }

    private String saveText(PasteCounts counts) {
        int written = counts.written() + counts.asked();
        if (counts.asked() > 0) {
            return getTranslation("paste.save.asked", counts.asked(), written);
        }
        if (written == 0) {
            return getTranslation("paste.save.nothing");
        }
        return counts.refused() > 0
                ? getTranslation("paste.save.skipping", written, counts.refused())
                : getTranslation("paste.save", written);
    }

    private void save() {
        switch (store.apply(block.entries())) {
            case SaveOutcome.Refused(String why) -> {
                block.judge();
                show();
                message.setText(getTranslation("paste.failed", why));
                message.setVisible(true);
            }
            default -> close();
        }
    }
}
