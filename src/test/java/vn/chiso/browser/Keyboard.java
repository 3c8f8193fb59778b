package vn.chiso.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.Set;
import java.util.TreeSet;

/**
 * A reader who has no mouse. Every element that a key leads to must show that it has the focus and must have a name, as
 * the browser itself computes it.
 */
final class Keyboard {

    private static final int PATIENCE = 250;
    private static final int MANY = 800;

    private static final String FOCUSED = """
            (() => {
              let focused = document.activeElement;
              while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
              return focused;
            })()""";

    /** A field of Vaadin draws the outline around its input, a cell of a grid over itself: look outwards as far as the
     * field, and at what is drawn over each. */
    private static final String SHOWS_FOCUS = """
            (() => {
              const drawn = (at) => [null, '::after']
                .map((part) => getComputedStyle(at, part))
                .some((style) => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0);
              const focused = %s;
              if (!focused.matches(':focus-visible')) return false;
              for (let at = focused; at instanceof Element; ) {
                if (drawn(at)) return true;
                if (at !== focused && at.localName.startsWith('vaadin-')) return false;
                at = at.assignedSlot ?? at.parentElement ?? at.getRootNode().host;
              }
              return false;
            })()""".formatted(FOCUSED);

    private final Page page;
    private final CDPSession devtools;
    private final Set<String> flaws = new TreeSet<>();

    Keyboard(Page page) {
        this.page = page;
        devtools = page.context().newCDPSession(page);
    }

    /** What was focused on the way without a visible outline or without a name. */
    Set<String> flaws() {
        return flaws;
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    /** Presses Tab until an element has the focus whose name starts so. */
    void tabTo(String name) {
        go("Tab", name);
    }

    /** Presses a key until an element has the focus whose name starts so; minds every element on the way. */
    void go(String key, String name) {
        Set<String> seen = new TreeSet<>();
        for (int i = 0; i < PATIENCE; i++) {
            press(key);
            String focused = mind();
            if (focused.startsWith(name)) {
                return;
            }
            seen.add(focused);
        }
        throw new AssertionError(key + " does not reach “" + name + "”, only " + seen);
    }

    /** Presses Tab from the top of the page to its end. */
    int walk() {
        int stops = 0;
        while (stops < MANY) {
            press("Tab");
            if (mind().isEmpty() && isNowhere()) {
                return stops;
            }
            stops++;
        }
        throw new AssertionError("Tab does not come to an end, now at " + focused());
    }

    /** The name of the element that has the focus; empty when none has. */
    String focused() {
        JsonObject object = evaluate(FOCUSED, false).getAsJsonObject("result");
        if (!object.has("objectId") || "body".equals(object.get("description").getAsString())) {
            return "";
        }
        JsonObject which = new JsonObject();
        which.add("objectId", object.get("objectId"));
        which.addProperty("fetchRelatives", false);
        JsonObject node = devtools.send("Accessibility.getPartialAXTree", which)
                .getAsJsonArray("nodes")
                .get(0)
                .getAsJsonObject();
        JsonObject name = node.getAsJsonObject("name");
        return name == null ? "" : name.get("value").getAsString();
    }

    private String mind() {
        if (isNowhere()) {
            return "";
        }
        String name = focused();
        String element = evaluate(FOCUSED + ".outerHTML.slice(0, 160)", true)
                .getAsJsonObject("result")
                .get("value")
                .getAsString();
        if (name.isBlank()) {
            flaws.add("no name: " + element);
        }
        if (!evaluate(SHOWS_FOCUS, true).getAsJsonObject("result").get("value").getAsBoolean()) {
            flaws.add("no outline: " + element);
        }
        return name;
    }

    private boolean isNowhere() {
        return evaluate(FOCUSED + " === document.body", true)
                .getAsJsonObject("result")
                .get("value")
                .getAsBoolean();
    }

    private JsonObject evaluate(String expression, boolean byValue) {
        JsonObject asked = new JsonObject();
        asked.addProperty("expression", expression);
        asked.addProperty("returnByValue", byValue);
        return devtools.send("Runtime.evaluate", asked);
    }
}
