package vn.chiso.reading.tie;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.chiso.base.text.VietnameseText;

/**
 * The terms of a text: its words without marks, and each two that follow one another, because most Vietnamese words are
 * two syllables. Abbreviations that offices use are read as what they stand for.
 */
final class Terms {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:[&+][\\p{L}\\d]+)*");

    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("attt", "an toan thong tin"),
            Map.entry("bcci", "buu chinh cong ich"),
            Map.entry("bql", "ban quan ly"),
            Map.entry("cbcc", "can bo cong chuc"),
            Map.entry("cbccvc", "can bo cong chuc vien chuc"),
            Map.entry("cbccvv", "can bo cong chuc vien chuc"),
            Map.entry("cntt", "cong nghe thong tin"),
            Map.entry("csdl", "co so du lieu"),
            Map.entry("dvc", "dich vu cong"),
            Map.entry("dvctt", "dich vu cong truc tuyen"),
            Map.entry("firewall", "tuong lua"),
            Map.entry("hs", "ho so"),
            Map.entry("lan", "mang noi bo"),
            Map.entry("qlvb", "quan ly van ban"),
            Map.entry("qlvb&dh", "quan ly van ban dieu hanh"),
            Map.entry("thdl", "tich hop du lieu"),
            Map.entry("tslcd", "truyen so lieu chuyen dung"),
            Map.entry("tthc", "thu tuc hanh chinh"),
            Map.entry("ttdt", "thong tin dien tu"),
            Map.entry("vb", "van ban"),
            Map.entry("wan", "mang dien rong"),
            Map.entry("ubnd", "uy ban nhan dan"),
            Map.entry("email", "thu dien tu"),
            Map.entry("mail", "thu dien tu"));

    /** Bind sentences and say nothing of what they are about. */
    private static final Set<String> EMPTY = Set.of(
            "cac", "cua", "va", "co", "da", "duoc", "cho", "la", "trong", "tai", "theo", "ve", "voi", "tren", "den",
            "mot", "so", "nhung", "khi", "de", "do", "o", "tu", "thi", "ma", "nay", "nhu", "hoac", "cung", "ty", "le",
            "ti", "dang", "bang", "dat", "con", "phai", "viec");

    private Terms() {}

    static Set<String> of(String text) {
        List<String> words = words(text);
        Set<String> terms = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!EMPTY.contains(word) && word.length() > 1) {
                terms.add(word);
            }
            if (i > 0) {
                terms.add(words.get(i - 1) + " " + word);
            }
        }
        return terms;
    }

    static Set<String> of(List<String> texts) {
        Set<String> terms = new HashSet<>();
        texts.forEach(text -> terms.addAll(of(text)));
        return terms;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (MatchResult found :
                WORD.matcher(VietnameseText.fold(text)).results().toList()) {
            String word = found.group();
            words.addAll(List.of(MEANT.getOrDefault(word, word).split(" ")));
        }
        return words;
    }
}
