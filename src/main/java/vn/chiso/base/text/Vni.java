package vn.chiso.base.text;

import java.util.HashMap;
import java.util.Map;

/** VNI for Windows: a vowel and behind it a letter that stands for its marks; some letters stand for themselves. */
final class Vni {

    /** What stands behind a vowel for a tone: sắc, huyền, hỏi, ngã, nặng. */
    private static final String TONES = "ùøûõï";

    private static final Map<String, Character> LETTER_OF = new HashMap<>();

    static {
        pairs("a", TONES + "âáàåãäêéèúüë", "áàảãạâấầẩẫậăắằẳẵặ");
        pairs("e", TONES + "âáàåãä", "éèẻẽẹêếềểễệ");
        pairs("o", TONES + "âáàåãä", "óòỏõọôốồổỗộ");
        pairs("u", TONES, "úùủũụ");
        pairs("y", TONES.substring(0, 4), "ýỳỷỹ");
        pairs("ô", TONES, "ớờởỡợ");
        pairs("ö", TONES, "ứừửữự");
        String alone = "ôöñíìæóòî";
        String letters = "ơưđíìỉĩịỵ";
        for (int i = 0; i < alone.length(); i++) {
            put(alone.substring(i, i + 1), letters.charAt(i));
        }
    }

    private Vni() {}

    static String decode(String written) {
        StringBuilder text = new StringBuilder(written.length());
        int at = 0;
        while (at < written.length()) {
            int length = lengthAt(written, at);
            if (length == 0) {
                text.append(written.charAt(at));
            } else {
                text.append(LETTER_OF.get(written.substring(at, at + length)));
            }
            at += Math.max(1, length);
        }
        return text.toString();
    }

    /** Whether every letter of the word stands where this encoding has it. */
    static boolean canBe(String word) {
        int at = 0;
        while (at < word.length()) {
            int length = lengthAt(word, at);
            if (length == 0 && word.charAt(at) >= 0x80) {
                return false;
            }
            at += Math.max(1, length);
        }
        return true;
    }

    /** How many characters of the text make one letter there: two, one, or none when they stand for themselves. */
    private static int lengthAt(String text, int at) {
        if (at + 2 <= text.length() && LETTER_OF.containsKey(text.substring(at, at + 2))) {
            return 2;
        }
        return LETTER_OF.containsKey(text.substring(at, at + 1)) ? 1 : 0;
    }

    private static void pairs(String vowel, String marks, String letters) {
        for (int i = 0; i < marks.length(); i++) {
            put(vowel + marks.charAt(i), letters.charAt(i));
        }
    }

    /** A capital has its mark as a capital; typists mixed them. */
    private static void put(String code, char letter) {
        char capital = Character.toUpperCase(letter);
        LETTER_OF.put(code, letter);
        String first = code.substring(0, 1);
        String rest = code.substring(1);
        LETTER_OF.put(upper(first) + upper(rest), capital);
        LETTER_OF.put(upper(first) + rest, capital);
    }

    private static String upper(String letters) {
        return letters.isEmpty() ? letters : String.valueOf(Character.toUpperCase(letters.charAt(0)));
    }
}
