package vn.chiso.base.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void eachLanguageHasItsOwnWords() {
        assertEquals("triệu đồng", Texts.get("money.million", Texts.VIETNAMESE));
        assertEquals("million dong", Texts.get("money.million", Locale.UK));
    }

    @Test
    void otherLanguagesGetVietnameseWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertEquals("triệu đồng", Texts.get("money.million", Locale.FRENCH));
            assertEquals("triệu đồng", Texts.get("money.million", Locale.forLanguageTag("vi")));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void englishHasOneOfAThing() {
        assertEquals("0 agencies", Texts.get("agencies.count", Texts.ENGLISH, 0));
        assertEquals("1 agency", Texts.get("agencies.count", Texts.ENGLISH, 1));
        assertEquals("1,200 agencies", Texts.get("agencies.count", Texts.ENGLISH, 1200));
    }

    @Test
    void anUnknownKeyIsSeenAtOnce() {
        assertEquals("!no.such.key!", Texts.get("no.such.key", Texts.VIETNAMESE, 1));
        assertFalse(Texts.has("no.such.key", Texts.ENGLISH));
        assertTrue(Texts.has("money.dong", Texts.ENGLISH));
    }
}
