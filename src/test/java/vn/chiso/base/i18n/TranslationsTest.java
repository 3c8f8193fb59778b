package vn.chiso.base.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chiso.base.text.Texts;

class TranslationsTest {

    private static final Path FOLDER = Path.of("src/main/resources/vaadin-i18n");
    private static final Pattern KEY_IN_CODE =
            Pattern.compile("(?:getTranslation|translate|Texts\\.get)\\(\\s*\"([a-z0-9_.]+)\"\\s*[,)]");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertEquals(keys("translations.properties"), keys("translations_en.properties"));
    }

    @Test
    void noKeyIsWrittenTwice() throws IOException {
        for (String file : Set.of("translations.properties", "translations_en.properties")) {
            Set<String> seen = new TreeSet<>();
            for (String line : Files.readAllLines(FOLDER.resolve(file))) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String key = line.substring(0, line.indexOf('='));
                    assertTrue(seen.add(key), file + " has " + key + " twice");
                }
            }
        }
    }

    @Test
    void everyKeyUsedInTheCodeHasWords() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                Matcher keys = KEY_IN_CODE.matcher(Files.readString(source));
                while (keys.find()) {
                    assertTrue(Texts.has(keys.group(1), Texts.VIETNAMESE), source + " asks for " + keys.group(1));
                }
            }
        }
    }

    @Test
    void wordsAreComposedAndTheirPatternsValid() throws IOException {
        for (String file : Set.of("translations.properties", "translations_en.properties")) {
            for (var entry : load(file).entrySet()) {
                String text = (String) entry.getValue();
                assertTrue(Normalizer.isNormalized(text, Normalizer.Form.NFC), entry.getKey() + " is not composed");
                if (text.contains("{0")) {
                    assertTrue(new MessageFormat(text, Locale.ROOT).getFormats().length > 0, text);
                }
            }
        }
    }

    @Test
    void theProviderSpeaksVietnameseFirst() {
        ChisoI18nProvider provider = new ChisoI18nProvider();
        assertEquals("vi", provider.getProvidedLocales().getFirst().getLanguage());
        assertEquals("Đăng nhập", provider.getTranslation("account.sign_in", provider.getDefaultLocale()));
        assertEquals("Sign in", provider.getTranslation("account.sign_in", Locale.US));
        assertEquals("!unknown.key!", provider.getTranslation("unknown.key", Locale.US));
    }

    private static Set<Object> keys(String file) throws IOException {
        return new TreeSet<>(load(file).keySet());
    }

    private static Properties load(String file) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file))) {
            words.load(reader);
        }
        return words;
    }
}
