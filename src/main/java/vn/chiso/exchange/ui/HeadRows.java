package vn.chiso.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableBiConsumer;
import vn.chiso.exchange.layout.Mapping;

/** Says in which rows of a sheet the heads of its table stand. */
final class HeadRows extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 10;

    private final IntegerField first = new IntegerField();
    private final IntegerField last = new IntegerField();
    private final SerializableBiConsumer<Integer, Integer> onChange;

    HeadRows(SerializableBiConsumer<Integer, Integer> onChange) {
        this.onChange = onChange;
        field(first, "import.layout.first_head");
        field(last, "import.layout.last_head");
        getContent().addClassName("import__habits");
        getContent().add(first, last);
    }

    /** Stands before the rows, in their line. */
    void before(Component other) {
        getContent().addComponentAsFirst(other);
    }

    private void field(IntegerField field, String key) {
        field.setLabel(getTranslation(key));
        field.setMin(1);
        field.setStepButtonsVisible(true);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                say();
            }
        });
    }

    void show(Mapping mapping) {
        first.setValue(mapping.firstHead());
        last.setValue(mapping.lastHead());
    }

    private void say() {
        Integer from = first.getValue();
        Integer to = last.getValue();
        boolean possible = from != null && to != null && from >= 1 && to >= from && to - from < MOST;
        last.setInvalid(!possible);
        last.setErrorMessage(possible ? "" : getTranslation("import.layout.heads_wrong"));
        if (possible) {
            onChange.accept(from, to);
        }
    }
}
