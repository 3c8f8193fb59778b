package vn.chiso.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.security.twostep.TwoStepRefused;
import vn.chiso.security.twostep.TwoStepService;

/** What can be done about a device that is joined, each with a code of it. */
class JoinedDevice extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final TextField code = new TextField();

    /**
     * @param onCodes gets new recovery codes
     * @param onAnother runs when another device may be joined
     * @param onOff runs when the second step is off; null where it may not be turned off
     */
    JoinedDevice(
            TwoStepService twoSteps,
            SerializableConsumer<List<String>> onCodes,
            SerializableRunnable onAnother,
            @Nullable SerializableRunnable onOff) {
        code.setLabel(getTranslation("security.two_step.code"));
        code.getElement().setProperty("autocomplete", "one-time-code");
        getContent().addClassName("two-step__part");
        getContent().add(code);
        add("security.two_step.codes.renew", () -> onCodes.accept(twoSteps.renewRecoveryCodes(code.getValue())));
        add("security.two_step.another", () -> {
            twoSteps.confirm(code.getValue());
            onAnother.run();
        });
        if (onOff != null) {
            add("security.two_step.off", () -> {
                        twoSteps.turnOff(code.getValue());
                        onOff.run();
                    })
                    .addThemeVariants(ButtonVariant.TERTIARY);
        }
    }

    private Button add(String key, SerializableRunnable act) {
        Button button = new Button(getTranslation(key), click -> tell(act));
        getContent().add(button);
        return button;
    }

    private void tell(SerializableRunnable act) {
        code.setInvalid(false);
        try {
            act.run();
        } catch (TwoStepRefused refused) {
            code.setErrorMessage(refused.in(getLocale()));
            code.setInvalid(true);
            code.focus();
        }
    }
}
