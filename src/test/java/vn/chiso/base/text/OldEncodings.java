package vn.chiso.base.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Writes Vietnamese as it was written before Unicode, from tables of its own: what the readers are held against. */
public final class OldEncodings {

    static final String LETTERS = "áàảãạăắằẳẵặâấầẩẫậđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵ";

    private static final String TCVN3 = "B8 B5 B6 B7 B9 A8 BE BB BC BD C6 A9 CA C7 C8 C9 CB AE D0 CC CE CF D1 AA D5 D2"
            + " D3 D4 D6 DD D7 D8 DC DE E3 DF E1 E2 E4 AB E8 E5 E6 E7 E9 AC ED EA EB EC EE F3 EF F1 F2 F4 AD F8 F5 F6 F7"
            + " F9 FD FA FB FC FE";
    private static final String VNI =
            "aù aø aû aõ aï aê aé aè aú aü aë aâ aá aà aå aã aä ñ eù eø eû eõ eï eâ eá eà eå eã eä í ì æ ó ò où oø oû"
                    + " oõ oï oâ oá oà oå oã oä ô ôù ôø ôû ôõ ôï uù uø uû uõ uï ö öù öø öû öõ öï yù yø yû yõ î";
    private static final Map<Character, String> TCVN3_OF = new HashMap<>();
    private static final Map<Character, String> VNI_OF = new HashMap<>();

    static {
        String[] bytes = TCVN3.split(" ", -1);
        String[] pairs = VNI.split(" ", -1);
        for (int i = 0; i < LETTERS.length(); i++) {
            char small = LETTERS.charAt(i);
            TCVN3_OF.put(small, String.valueOf((char) Integer.parseInt(bytes[i], 16)));
            VNI_OF.put(small, pairs[i]);
            VNI_OF.put(Character.toUpperCase(small), pairs[i].toUpperCase(Locale.ROOT));
        }
        String capitals = "ĂÂÊÔƠƯĐ";
        for (int i = 0; i < capitals.length(); i++) {
            TCVN3_OF.put(capitals.charAt(i), String.valueOf((char) (0xA1 + i)));
        }
    }

    private OldEncodings() {}

    /** As fonts {@code .Vn…} draw it; capitals with a tone do not exist there. */
    public static String tcvn3(String text) {
        return written(text, TCVN3_OF);
    }

    /** As fonts {@code VNI-…} draw it. */
    public static String vni(String text) {
        return written(text, VNI_OF);
    }

    private static String written(String text, Map<Character, String> codes) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            written.append(codes.getOrDefault(text.charAt(i), text.substring(i, i + 1)));
        }
        return written.toString();
    }
}
