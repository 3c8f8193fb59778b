package vn.chiso.base.i18n;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.base.text.Texts;

/**
 * Hands Vaadin the words of {@link Texts}: Vietnamese, and English by switch. Our own because Vaadin's default provider
 * may not find the bundles inside an executable jar (flow issue 25269).
 */
@Component
public class ChisoI18nProvider implements I18NProvider {

    private static final long serialVersionUID = 1L;

    @Override
    public List<Locale> getProvidedLocales() {
        return Texts.LANGUAGES;
    }

    @Override
    public Locale getDefaultLocale() {
        return Texts.VIETNAMESE;
    }

    @Override
    public String getTranslation(String key, @Nullable Locale locale, @Nullable Object... params) {
        return Texts.get(key, locale == null ? Texts.VIETNAMESE : locale, params);
    }
}
