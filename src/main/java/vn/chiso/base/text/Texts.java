package vn.chiso.base.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The words of the application by key, from the bundles {@code vaadin-i18n/translations*.properties} (UTF-8).
 * Vietnamese is the default: any language other than English gets it.
 */
public final class Texts {

    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    public static final Locale ENGLISH = Locale.ENGLISH;

    /** The languages of the application, the default first. */
    public static final List<Locale> LANGUAGES = List.of(VIETNAMESE, ENGLISH);

    private static final Logger log = LoggerFactory.getLogger(Texts.class);
    private static final String BUNDLE = "vaadin-i18n.translations";
    private static final ResourceBundle.Control VIETNAMESE_BY_DEFAULT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Set<String> MISSING = ConcurrentHashMap.newKeySet();

    private Texts() {}

    /**
     * The text of the key with its places ({@code {0}}) filled in; without arguments it is returned as written. Whole
     * numbers among the arguments are grouped ({@code 1.685}), so years are handed over as text. A key that no bundle
     * knows comes back as {@code !key!} and is logged once.
     */
    public static String get(String key, Locale locale, @Nullable Object... arguments) {
        Locale language = language(locale);
        try {
            String text = bundle(language).getString(key);
            return arguments.length == 0 ? text : new MessageFormat(text, language).format(arguments);
        } catch (MissingResourceException unknownKey) {
            if (MISSING.add(key)) {
                log.warn("No text for key {}", key);
            }
            return "!" + key + "!";
        }
    }

    /** Whether some bundle knows the key. */
    public static boolean has(String key, Locale locale) {
        return bundle(language(locale)).containsKey(key);
    }

    /** The language of the application that serves the locale. */
    public static Locale language(Locale locale) {
        return locale.getLanguage().equals(ENGLISH.getLanguage()) ? ENGLISH : VIETNAMESE;
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(BUNDLE, language, Texts.class.getClassLoader(), VIETNAMESE_BY_DEFAULT);
    }
}
