package vn.chiso.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatePopoverTest {

    private final List<Popover> made = new ArrayList<>();
    private final NativeButton button = new NativeButton();
    private final Div beside = new Div(button);

    LatePopoverTest() {
        LatePopover.of(button, () -> {
            made.add(new Popover(new Span("menu")));
            return made.getLast();
        });
    }

    @Test
    void nothingIsMadeBeforeTheButtonIsPressed() {
        assertThat(made).isEmpty();
        assertThat(beside.getComponentCount()).isEqualTo(1);
        assertThat(button.getElement().getAttribute("aria-haspopup")).isEqualTo("dialog");
        assertThat(button.getElement().getAttribute("aria-expanded")).isEqualTo("false");
    }

    @Test
    void theFirstPressMakesItAndTheNextOnesAreItsOwn() {
        press();
        press();
        assertThat(made).hasSize(1);
        assertThat(made.getFirst().getTarget()).isEqualTo(button);
        assertThat(beside.getChildren()).containsExactly(button, made.getFirst());
    }

    private void press() {
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }
}
