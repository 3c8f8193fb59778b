package vn.chiso.register.lists;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.territory.UnitLevel;

/** How units are written: the kind before the name, in full or short; the same name in different spellings. */
final class UnitWords {

    /** The official kinds by how they are written, without marks; "thành phố" depends on what it belongs to. */
    private static final Map<String, String> KINDS = new HashMap<>();

    private static final String CITY = "thành phố";
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    static {
        for (String kind : List.of("tỉnh", "huyện", "quận", "thị xã", CITY, "xã", "phường", "thị trấn", "đặc khu")) {
            KINDS.put(VietnameseText.fold(kind), kind);
        }
        KINDS.putAll(Map.of(
                "h.",
                "huyện",
                "q.",
                "quận",
                "tx",
                "thị xã",
                "tx.",
                "thị xã",
                "tp",
                CITY,
                "tp.",
                CITY,
                "x.",
                "xã",
                "p.",
                "phường",
                "tt",
                "thị trấn",
                "tt.",
                "thị trấn"));
    }

    private UnitWords() {}

    /** The kind that a text begins with, and the rest; an empty kind where it begins with none. */
    static Map.Entry<String, String> split(String text) {
        String[] words = text.split(" ", -1);
        for (int count = Math.min(2, words.length); count > 0; count--) {
            String kind = KINDS.get(VietnameseText.fold(String.join(" ", Arrays.copyOf(words, count))));
            if (kind != null) {
                return Map.entry(kind, String.join(" ", Arrays.copyOfRange(words, count, words.length)));
            }
        }
        return Map.entry("", text);
    }

    /** The kind that a column of kinds names; empty for none: "Thành phố Trung ương" is a city. */
    static String kind(String text) {
        return split(text).getKey();
    }

    /** The level of units of a kind; null for none, and for a city, which there is on two levels. */
    static @Nullable UnitLevel level(String kind) {
        return Arrays.stream(UnitLevel.values())
                .filter(level -> level.kinds().contains(kind))
                .findFirst()
                .orElse(null);
    }

    /** The kind as the register has it. */
    static String official(String kind, UnitLevel level, boolean ofCity) {
        if (!kind.equals(CITY)) {
            return kind;
        }
        return level == UnitLevel.PROVINCE
                ? "thành phố trực thuộc trung ương"
                : ofCity ? "thành phố thuộc thành phố trực thuộc trung ương" : "thành phố thuộc tỉnh";
    }

    /** Whether a list writes a name as it is known: however its tones are set ("Hoà", "Hòa") and its letters are capital,
     * and without any marks, as some lists are. */
    static boolean same(String written, String known) {
        return spelling(written).equals(spelling(known))
                || VietnameseText.fold(known).equals(written.toLowerCase(Locale.ROOT));
    }

    private static String spelling(String name) {
        return Arrays.stream(Normalizer.normalize(name, Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT)
                        .split("[\\s-]+", -1))
                .map(word -> word.replaceAll("[" + TONES + "]", "") + word.replaceAll("[^" + TONES + "]", ""))
                .collect(Collectors.joining(" "));
    }

    /** Whether two names differ in marks, blanks, signs or shortened words alone. */
    static boolean alike(String one, String other) {
        String[] mine = VietnameseText.fold(one).split("[^a-z0-9.]+", -1);
        String[] theirs = VietnameseText.fold(other).split("[^a-z0-9.]+", -1);
        if (compact(one).equals(compact(other))) {
            return true;
        }
        if (mine.length != theirs.length) {
            return false;
        }
        for (int i = 0; i < mine.length; i++) {
            if (!mine[i].equals(theirs[i]) && !shortens(mine[i], theirs[i]) && !shortens(theirs[i], mine[i])) {
                return false;
            }
        }
        return true;
    }

    /** Without regard to marks, case and whatever is neither letter nor digit. */
    static String compact(String name) {
        return VietnameseText.fold(name).replaceAll("[^a-z0-9]+", "");
    }

    private static boolean shortens(String brief, String full) {
        return brief.length() > 1 && brief.endsWith(".") && full.startsWith(brief.substring(0, brief.length() - 1));
    }
}
