package vn.chiso.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One choice of a filter bar, with its name inside the field; nothing chosen means any. */
public final class FilterSelect<T> extends Composite<Select<T>> {

    private static final long serialVersionUID = 1L;

    private boolean showing;

    /** @param chosen called when the reader has chosen */
    public FilterSelect(SerializableRunnable chosen) {
        getContent().addClassName("filter-field");
        getContent().setEmptySelectionAllowed(true);
        getContent().addValueChangeListener(change -> {
            if (!showing) {
                chosen.run();
            }
        });
    }

    /**
     * Shows what there is to choose from, and what is chosen.
     *
     * @param label what is chosen here ("Loại")
     * @param any what is said where nothing is chosen
     */
    public void show(
            String label, String any, List<T> items, SerializableFunction<T, String> name, @Nullable T chosen) {
        showing = true;
        Select<T> select = getContent();
        select.setItems(items);
        select.setItemLabelGenerator(one -> one == null ? any : name.apply(one));
        select.setEmptySelectionCaption(any);
        select.setAriaLabel(label);
        Span inside = new Span(label);
        inside.getElement().setAttribute("aria-hidden", "true");
        select.setPrefixComponent(inside);
        select.setValue(chosen);
        showing = false;
    }

    /** What is chosen; null for any. */
    public @Nullable T value() {
        return getContent().getValue();
    }
}
