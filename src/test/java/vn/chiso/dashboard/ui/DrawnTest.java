package vn.chiso.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.chiso.base.ui.Drawing;

class DrawnTest {

    private final List<String> done = new ArrayList<>();
    private final FocusMemory focus = new FocusMemory();

    @Test
    void textStaysText() {
        Span name = new Span("<img src=x onerror=alert(1)> & \"Sở\"");
        name.getElement().setAttribute("title", "\"><script>");
        assertThat(Drawing.inside(new Div(name)))
                .isEqualTo("<span title=\"&quot;&gt;&lt;script&gt;\">"
                        + "&lt;img src=x onerror=alert(1)&gt; &amp; \"Sở\"</span>");
    }

    @Test
    void whatIsDrawnLooksAsItWasBuilt() {
        Drawn drawn = new Drawn("div", focus, buttons -> tiles());
        assertThat(drawn.getClassNames()).containsExactly("tile-map", "wide");
        assertThat(drawn.getStyle().get("--columns")).isEqualTo("9");
        assertThat(Drawing.filled(drawn)).contains("<span>15</span>");
    }

    private static Div tiles() {
        Div built = new Div(new Span("15"));
        built.addClassNames("tile-map", "wide");
        built.getStyle().set("--columns", "9");
        return built;
    }

    @Test
    void whatIsDrawnIsSentWhenItComesAndWhenItComesBackAndIsNotKept() {
        List<String> built = new ArrayList<>();
        Drawn drawn = new Drawn("div", focus, buttons -> {
            built.add("");
            return tiles();
        });
        UI ui = new UI();
        ui.add(drawn);
        ui.remove(drawn);
        ui.add(drawn);
        assertThat(built).hasSize(2);
        assertThat(drawn.getElement().hasProperty("innerHTML")).isFalse();
    }

    @Test
    void aPressRunsTheActionOfItsButtonAndTheFocusReturnsThere() {
        press(draw("one", "two"), "1");
        assertThat(done).containsExactly("two");
        assertThat(focus.returnsTo("two")).isTrue();
        assertThat(focus.returnsTo("two")).isFalse();
    }

    @Test
    void aNumberThatNoButtonHasRunsNothing() {
        Drawn drawn = draw("one", "two");
        List.of("2", "-1", "", "x", "99999999999").forEach(number -> press(drawn, number));
        assertThat(done).isEmpty();
    }

    private Drawn draw(String... keys) {
        return new Drawn("div", focus, buttons -> {
            Div built = new Div();
            for (String key : keys) {
                built.add(buttons.button(key, key, new Span(key), () -> done.add(key)));
            }
            return built;
        });
    }

    private static void press(Drawn drawn, String number) {
        ObjectNode data = JsonMapper.shared().createObjectNode();
        data.put("event.target.closest('[data-press]') !== null", true);
        data.put("event.target.closest('[data-press]').dataset.press", number);
        drawn.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(drawn.getElement(), "click", data));
    }
}
