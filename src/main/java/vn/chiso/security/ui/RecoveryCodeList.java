package vn.chiso.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;

/** The recovery codes, to be written down: they are shown once. */
class RecoveryCodeList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    RecoveryCodeList(List<String> codes, SerializableRunnable onKept) {
        OrderedList list = new OrderedList();
        list.addClassName("two-step__codes");
        codes.forEach(code -> list.add(new ListItem(new Code(code))));
        Button kept = new Button(getTranslation("security.two_step.codes.kept"), click -> onKept.run());
        kept.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("two-step__part");
        getContent().add(list, kept);
    }
}
