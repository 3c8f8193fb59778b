package vn.chiso.base.text;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text as it was meant, and what it was written in. Files of the years before Unicode hold Vietnamese as other letters
 * that only a font of the time draws right: {@code Hµ Néi} in .VnTime, {@code Haø Noäi} in VNI-Times.
 *
 * <p>Reading is careful: text that is Vietnamese as it stands is never changed, and what is in doubt is left as it is.
 *
 * @param text the text in Unicode, composed (NFC)
 * @param from what it was written in; {@link Encoding#UNICODE} when nothing was changed
 */
public record LegacyText(String text, Encoding from) {

    private static final Pattern TCVN3_FONT = Pattern.compile("\\.vn.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern CAPITALS_FONT = Pattern.compile("\\.[Vv][Nn].*H");
    private static final Pattern VNI_FONT = Pattern.compile("vni[- ].*", Pattern.CASE_INSENSITIVE);

    /** How Vietnamese was written. */
    public enum Encoding {
        /** Composed Unicode, or nothing that is Vietnamese. */
        UNICODE,
        /** Unicode whose marks stand behind their letters, as Windows-1258 and some systems write it. */
        COMBINING,
        /** TCVN 5712 for fonts whose names begin with {@code .Vn}, also called ABC. */
        TCVN3,
        /** VNI for Windows: each mark is a letter behind its vowel. */
        VNI
    }

    /**
     * What a text says.
     *
     * @param font the font that draws it, null when not known (a CSV file). A font of TCVN3 or VNI is believed unless the
     *     text has letters that it has not, or is Vietnamese as it stands and would not be when converted. Without such a
     *     font a text is converted when nothing in it contradicts that and two of its words, or one with a letter that no
     *     language writes inside a word, are Vietnamese only then.
     */
    public static LegacyText of(String written, @Nullable String font) {
        if (isAscii(written)) {
            return read(written, drawn(written, font), Encoding.TCVN3);
        }
        Encoding expected = ofFont(font);
        if (expected != Encoding.UNICODE && Evidence.of(written, expected).allows()) {
            return read(written, drawn(decode(written, expected), font), expected);
        }
        if (expected == Encoding.UNICODE) {
            for (Encoding legacy : new Encoding[] {Encoding.TCVN3, Encoding.VNI}) {
                if (Evidence.of(written, legacy).proves()) {
                    return read(written, decode(written, legacy), legacy);
                }
            }
        }
        return read(written, VietnameseText.nfc(written), Encoding.COMBINING);
    }

    /** The text as the encoding has it, without asking whether that is likely. */
    public static String decode(String written, Encoding from) {
        return switch (from) {
            case TCVN3 -> VietnameseText.nfc(Tcvn3.decode(written));
            case VNI -> VietnameseText.nfc(Vni.decode(written));
            case UNICODE, COMBINING -> VietnameseText.nfc(written);
        };
    }

    /** Whether the text differs from what was written. */
    public boolean converted() {
        return from != Encoding.UNICODE;
    }

    private static Encoding ofFont(@Nullable String font) {
        if (font == null) {
            return Encoding.UNICODE;
        }
        if (TCVN3_FONT.matcher(font.strip()).matches()) {
            return Encoding.TCVN3;
        }
        return VNI_FONT.matcher(font.strip()).matches() ? Encoding.VNI : Encoding.UNICODE;
    }

    /** Fonts of capitals draw every letter as one. */
    private static String drawn(String text, @Nullable String font) {
        return font != null && CAPITALS_FONT.matcher(font.strip()).matches() ? text.toUpperCase(Locale.ROOT) : text;
    }

    private static LegacyText read(String written, String text, Encoding from) {
        return new LegacyText(text, text.equals(written) ? Encoding.UNICODE : from);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(letter -> letter < 0x80);
    }

    /** What the words of a text say for and against an encoding. */
    private record Evidence(boolean possible, int better, int worse, int neither, boolean strong) {

        static Evidence of(String written, Encoding encoding) {
            int better = 0;
            int worse = 0;
            int neither = 0;
            boolean strong = false;
            for (String word : Syllable.words(written)) {
                if (isAscii(word)) {
                    continue;
                }
                if (!(encoding == Encoding.TCVN3 ? Tcvn3.canBe(word) : Vni.canBe(word))) {
                    return new Evidence(false, 0, 0, 0, false);
                }
                boolean before = Syllable.is(word);
                boolean after = Syllable.is(decode(word, encoding));
                better += after && !before && hasPlainLetter(word) ? 1 : 0;
                worse += before && !after ? 1 : 0;
                neither += before || after ? 0 : 1;
                strong |= after && !before && encoding == Encoding.TCVN3 && Tcvn3.isUnlikeAnyLanguage(word);
            }
            return new Evidence(true, better, worse, neither, strong);
        }

        /** Signs of money and the like stand alone. */
        private static boolean hasPlainLetter(String word) {
            return word.chars().anyMatch(letter -> letter < 0x80);
        }

        /** Whether a font that says so is to be believed. */
        boolean allows() {
            return possible && (worse == 0 || better > worse);
        }

        /** Whether the words alone say so. */
        boolean proves() {
            return possible && worse == 0 && neither == 0 && (better >= 2 || strong);
        }
    }
}
