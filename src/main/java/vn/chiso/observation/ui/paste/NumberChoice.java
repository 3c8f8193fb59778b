package vn.chiso.observation.ui.paste;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import vn.chiso.base.text.NumberConvention;

/** Says how the numbers of a block are written: each for itself, the Vietnamese way or the English. */
final class NumberChoice extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Map<NumberConvention, NativeButton> buttons = new EnumMap<>(NumberConvention.class);

    /** @param onChoice called when another way is chosen */
    NumberChoice(NumberConvention chosen, SerializableConsumer<NumberConvention> onChoice) {
        Div options = new Div();
        options.addClassName("choice");
        options.getElement().setAttribute("role", "group");
        options.getElement().setAttribute("aria-label", getTranslation("paste.convention"));
        for (NumberConvention one : NumberConvention.values()) {
            String key = "paste.convention." + one.name().toLowerCase(Locale.ROOT);
            NativeButton button = new NativeButton(getTranslation(key), click -> {
                press(one);
                onChoice.accept(one);
            });
            button.addClassName("choice__option");
            buttons.put(one, button);
            options.add(button);
        }
        Span name = new Span(getTranslation("paste.convention"));
        Span note = new Span(getTranslation("paste.convention.note"));
        note.addClassName("quiet");
        getContent().add(name, options, note);
        getContent().addClassName("paste__numbers");
        press(chosen);
    }

    private void press(NumberConvention chosen) {
        buttons.forEach(
                (one, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(one == chosen)));
    }
}
