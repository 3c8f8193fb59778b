package vn.chiso.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import vn.chiso.base.i18n.RememberedChoice;

/**
 * Light or dark. Without a choice the page follows the reader's system; a choice is remembered in a cookie and stands
 * in the page from its first byte, so that nothing flashes.
 */
@Component
public class Appearance implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final String COOKIE = "chiso-appearance";

    /** Changes to the other of the two. */
    public static void toggle(UI ui) {
        switch (ui.getPage().getColorScheme()) {
            case LIGHT -> choose(ui, ColorScheme.Value.DARK);
            case DARK -> choose(ui, ColorScheme.Value.LIGHT);
            default ->
                ui.getPage()
                        .executeJs("return window.matchMedia('(prefers-color-scheme: dark)').matches")
                        .then(
                                Boolean.class,
                                dark -> choose(ui, dark ? ColorScheme.Value.LIGHT : ColorScheme.Value.DARK));
        }
    }

    private static void choose(UI ui, ColorScheme.Value scheme) {
        Page page = ui.getPage();
        page.setColorScheme(scheme);
        RememberedChoice.store(COOKIE, scheme.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(response -> response.getDocument()
                .head()
                .appendElement("link")
                .attr("rel", "icon")
                .attr("type", "image/svg+xml")
                .attr("href", "styles/icon.svg"));
        event.addIndexHtmlRequestListener(response -> RememberedChoice.read(COOKIE, response.getVaadinRequest())
                .filter(choice -> choice.equals("light") || choice.equals("dark"))
                .ifPresent(choice -> {
                    Element html =
                            response.getDocument().getElementsByTag("html").first();
                    if (html != null) {
                        html.attr("theme", choice).attr("style", "color-scheme: " + choice);
                    }
                }));
    }
}
