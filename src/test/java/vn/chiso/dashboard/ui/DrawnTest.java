package vn.chiso.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

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
    private final Drawn drawn = new Drawn("div", focus);

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
        Div built = new Div(new Span("15"));
        built.addClassNames("tile-map", "wide");
        built.getStyle().set("--columns", "9");
        drawn.draw(built);
        assertThat(drawn.getElement().getOuterHTML())
                .isEqualToIgnoringWhitespace(built.getElement().getOuterHTML());
    }

    @Test
    void aPressRunsTheActionOfItsButtonAndTheFocusReturnsThere() {
        draw("one", "two");
        press("1");
        assertThat(done).containsExactly("two");
        assertThat(focus.returnsTo("two")).isTrue();
        assertThat(focus.returnsTo("two")).isFalse();
    }

    @Test
    void aNumberThatNoButtonHasRunsNothing() {
        draw("one", "two");
        List.of("2", "-1", "", "x", "99999999999").forEach(this::press);
        assertThat(done).isEmpty();
    }

    private void draw(String... keys) {
        Div built = new Div();
        for (String key : keys) {
            built.add(drawn.button(key, key, new Span(key), () -> done.add(key)));
        }
        drawn.draw(built);
    }

    private void press(String number) {
        ObjectNode data = JsonMapper.shared().createObjectNode();
        data.put("event.target.closest('[data-press]') !== null", true);
        data.put("event.target.closest('[data-press]').dataset.press", number);
        drawn.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(drawn.getElement(), "click", data));
    }
}
