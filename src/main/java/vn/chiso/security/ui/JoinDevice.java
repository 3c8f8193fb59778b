package vn.chiso.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import vn.chiso.security.twostep.Enrolment;
import vn.chiso.security.twostep.TwoStepRefused;
import vn.chiso.security.twostep.TwoStepService;

/** A new device: its secret as a picture, a link and text; then the password and a first code show who has it. */
class JoinDevice extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Enrolment device;
    private final transient TwoStepService twoSteps;
    private final SerializableConsumer<List<String>> onJoined;
    private final PasswordField password = new PasswordField();
    private final TextField code = new TextField();

    /**
     * @param withPassword whether there is one to ask for
     * @param onJoined gets the recovery codes
     */
    JoinDevice(
            Enrolment device,
            TwoStepService twoSteps,
            boolean withPassword,
            SerializableConsumer<List<String>> onJoined) {
        this.device = device;
        this.twoSteps = twoSteps;
        this.onJoined = onJoined;
        password.setLabel(getTranslation("security.password.current"));
        password.setVisible(withPassword);
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        code.setLabel(getTranslation("security.two_step.code"));
        code.getElement().setProperty("autocomplete", "one-time-code");
        Button join = new Button(getTranslation("security.two_step.join"), click -> join());
        join.addThemeVariants(ButtonVariant.PRIMARY);
        // what is typed arrives before the key
        join.addClickShortcut(Key.ENTER).setResetFocusOnActiveElement(true);
        getContent().addClassName("two-step__part");
        getContent().add(steps(), password, code, join);
    }

    private OrderedList steps() {
        Code secret = new Code(device.text());
        secret.addClassName("two-step__secret");
        Anchor link = new Anchor();
        link.setText(getTranslation("security.two_step.open"));
        // an address for apps, which Vaadin does not count among the safe ones
        link.setUnsafeHref(device.link());
        QrCode picture = new QrCode(device.link(), getTranslation("security.two_step.picture"));
        OrderedList steps = new OrderedList(
                new ListItem(getTranslation("security.two_step.first")),
                new ListItem(new Div(getTranslation("security.two_step.second")), picture, link, secret),
                new ListItem(getTranslation("security.two_step.third")));
        steps.addClassName("two-step__steps");
        return steps;
    }

    private void join() {
        List<String> codes;
        password.setInvalid(false);
        code.setInvalid(false);
        try {
            codes = twoSteps.join(device, password.getValue(), code.getValue());
        } catch (TwoStepRefused refused) {
            String reason = refused.in(getLocale());
            if (refused.concernsPassword()) {
                password.setErrorMessage(reason);
                password.setInvalid(true);
                password.focus();
            } else {
                code.setErrorMessage(reason);
                code.setInvalid(true);
                code.focus();
            }
            return;
        }
        onJoined.accept(codes);
    }
}
