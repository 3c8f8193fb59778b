package vn.chiso.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import vn.chiso.base.ui.ErrorCard;
import vn.chiso.base.ui.Skeleton;

/** Where the answer stands: before it comes its outline, and where it does not come, what to do. */
final class ComparePlace extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    ComparePlace() {
        getContent().addClassName("compare");
        getContent().add(new Skeleton(12));
    }

    /** The same answer stays where it is, and with it the focus. */
    void show(Component answer) {
        if (answer.getParent().isEmpty()) {
            getContent().removeAll();
            getContent().add(answer);
        }
    }

    void fail(SerializableRunnable again) {
        getContent().removeAll();
        getContent().add(ErrorCard.unreadable(again));
    }
}
