package vn.chiso.base.text;

import java.util.HashMap;
import java.util.Map;

/**
 * TCVN 5712:1993 as the fonts {@code .Vn…} draw it, one letter for one. Of capitals it has those without a tone only; fonts
 * of capitals ({@code .VnTimeH}) draw the small letters as capitals.
 */
final class Tcvn3 {

    private static final String CODES = "¡¢£¤¥¦§¨©ª«¬\u00AD®"
            + "µ¶·¸¹»¼½¾ÆÇÈÉÊË"
            + "ÌÎÏÐÑÒÓÔÕÖ"
            + "×ØÜÝÞ"
            + "ßáâãäåæçèéêëìíî"
            + "ïñòóôõö÷øù"
            + "úûüýþ";
    private static final String LETTERS =
            "ĂÂÊÔƠƯĐăâêôơưđ" + "àảãáạằẳẵắặầẩẫấậ" + "èẻẽéẹềểễếệ" + "ìỉĩíị" + "òỏõóọồổỗốộờởỡớợ" + "ùủũúụừửữứự" + "ỳỷỹýỵ";
    private static final Map<Character, Character> LETTER_OF = new HashMap<>();

    static {
        for (int i = 0; i < CODES.length(); i++) {
            LETTER_OF.put(CODES.charAt(i), LETTERS.charAt(i));
        }
    }

    private Tcvn3() {}

    static String decode(String written) {
        StringBuilder text = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            text.append(LETTER_OF.getOrDefault(written.charAt(i), written.charAt(i)));
        }
        return text.toString();
    }

    /** Whether every letter of the word is one that these fonts have. */
    static boolean canBe(String word) {
        return word.chars().allMatch(letter -> letter < 0x80 || LETTER_OF.containsKey((char) letter));
    }

    /** Whether the word has a sign that is no letter, or a capital with a mark behind a small letter. */
    static boolean isUnlikeAnyLanguage(String word) {
        for (int i = 1; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (letter >= 0x80
                    && Character.isLetter(word.charAt(i - 1))
                    && (!Character.isLetter(letter)
                            || letter == 'µ'
                            || (Character.isUpperCase(letter) && Character.isLowerCase(word.charAt(i - 1))))) {
                return true;
            }
        }
        return false;
    }
}
