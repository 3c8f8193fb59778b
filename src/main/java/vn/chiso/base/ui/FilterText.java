package vn.chiso.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;

/** The words that a list is searched for. */
public final class FilterText extends Composite<TextField> {

    private static final long serialVersionUID = 1L;

    /** @param typed called when the reader stops typing */
    public FilterText(SerializableRunnable typed) {
        getContent().addClassNames("filter-field", "filter-field--wide");
        getContent().setClearButtonVisible(true);
        getContent().setValueChangeMode(ValueChangeMode.LAZY);
        getContent().addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed.run();
            }
        });
    }

    /** @param label what can be searched for here */
    public void show(String label, String text) {
        getContent().setAriaLabel(label);
        getContent().setPlaceholder(label);
        getContent().setPrefixComponent(new Icon(Symbol.SEARCH));
        if (!value().equals(text)) {
            getContent().setValue(text);
        }
    }

    /** Without blanks at the ends. */
    public String value() {
        return getContent().getValue().strip();
    }
}
