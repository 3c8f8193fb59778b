package vn.chiso.base.i18n;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import vn.chiso.base.text.Texts;

/**
 * The reader's language. Vietnamese comes first whatever the browser asks for; a choice holds for all pages of the
 * session at once and is remembered in a cookie.
 */
@Component
public class Language implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final String COOKIE = "chiso-language";

    /** Switches all open pages of the session, without a reload. */
    public static void choose(UI ui, Locale locale) {
        Locale language = Texts.language(locale);
        RememberedChoice.store(COOKIE, language.getLanguage());
        VaadinSession session = ui.getSession();
        session.setLocale(language);
        for (UI open : session.getUIs()) {
            open.setLocale(language);
            open.getElement().executeJs("document.documentElement.lang = $0", language.getLanguage());
        }
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setLocale(remembered(init.getRequest())));
        event.getSource()
                .addUIInitListener(
                        init -> init.getUI().setLocale(init.getUI().getSession().getLocale()));
        event.addIndexHtmlRequestListener(response -> {
            Element html = response.getDocument().getElementsByTag("html").first();
            if (html != null) {
                html.attr("lang", remembered(response.getVaadinRequest()).getLanguage());
            }
        });
    }

    private static Locale remembered(VaadinRequest request) {
        return RememberedChoice.read(COOKIE, request)
                .map(Locale::forLanguageTag)
                .map(Texts::language)
                .orElse(Texts.VIETNAMESE);
    }
}
