package vn.chiso.indicator.ui;

import com.vaadin.flow.component.textfield.TextField;

/** A place among others, counted from one. */
final class PositionField extends TextField {

    private static final long serialVersionUID = 1L;
    private static final int MOST_DIGITS = 4;

    PositionField() {
        setAllowedCharPattern("[0-9]");
        setMaxLength(MOST_DIGITS);
    }

    void setPosition(int position) {
        setValue(String.valueOf(position));
    }

    /** 0 for none, which is refused. */
    int position() {
        return getValue().matches("[0-9]{1,4}") ? Integer.parseInt(getValue()) : 0;
    }
}
