package vn.chiso.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import vn.chiso.base.text.Refused;
import vn.chiso.base.ui.DialogFoot;

/** Asks for one thing; what is refused stays open, with the reason at the field. */
abstract class OneFieldDialog<F extends Component & HasValidationProperties> extends Dialog {

    private static final long serialVersionUID = 1L;

    private final F field;

    OneFieldDialog(F field, String width) {
        this.field = field;
        setWidth(width);
    }

    /** What is asked, in words; {@code act} names the button that does it. */
    final void ask(String title, String about, String act) {
        setHeaderTitle(title);
        Paragraph words = new Paragraph(about);
        words.addClassName("muted");
        add(words, field);
        DialogFoot.add(this, act, this::answer);
    }

    final F field() {
        return field;
    }

    /**
     * Does what it is for.
     *
     * @return whether it is done; when not, {@link #wrong} has said why
     * @throws Refused when it is not taken
     */
    abstract boolean save();

    final void wrong(String text) {
        field.setInvalid(true);
        field.setErrorMessage(text);
    }

    private void answer() {
        try {
            if (save()) {
                close();
            }
        } catch (Refused refused) {
            wrong(refused.in(getLocale()));
        }
    }
}
