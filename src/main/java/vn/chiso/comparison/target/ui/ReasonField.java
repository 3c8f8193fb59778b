package vn.chiso.comparison.target.ui;

import com.vaadin.flow.component.textfield.TextArea;

/** Where somebody says why, and has to. */
final class ReasonField {

    private static final int LONGEST = 1000;

    private ReasonField() {}

    static TextArea of(String label) {
        TextArea reason = new TextArea(label);
        reason.setMaxLength(LONGEST);
        reason.setMinHeight("64px");
        return reason;
    }
}
