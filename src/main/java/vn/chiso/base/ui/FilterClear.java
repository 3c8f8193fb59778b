package vn.chiso.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableRunnable;

/** Takes every choice of a filter bar back. */
public final class FilterClear extends Composite<Button> {

    private static final long serialVersionUID = 1L;

    public FilterClear(SerializableRunnable clear) {
        getContent().addThemeVariants(ButtonVariant.TERTIARY);
        getContent().addClickListener(click -> clear.run());
    }

    /** @param anything whether there is something to take back */
    public void show(boolean anything) {
        getContent().setText(getTranslation("audit.filter.clear"));
        getContent().setIcon(new Icon(Symbol.X));
        getContent().setVisible(anything);
    }
}
