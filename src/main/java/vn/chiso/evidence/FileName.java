package vn.chiso.evidence;

import java.util.regex.Pattern;
import vn.chiso.base.text.VietnameseText;

/** What is kept of the name that somebody gave a file: good to show and to save under, never used as a path here. */
final class FileName {

    private static final int LONGEST = 150;

    /** Control characters and those that turn or hide the direction of writing. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}]+");

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[<>:\"|?*/\\\\]");
    private static final Pattern LEADING_DOTS = Pattern.compile("^[.\\s]+");

    private FileName() {}

    /** The last part of a path, without what file systems and screens stumble over; "tep" where nothing is left. */
    static String of(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String seen = UNSEEN.matcher(VietnameseText.nfc(last)).replaceAll("");
        String plain = NOT_IN_NAMES.matcher(seen).replaceAll("_").strip();
        String name = LEADING_DOTS.matcher(plain).replaceAll("");
        return name.isEmpty() ? "tep" : cut(name);
    }

    /** Keeps the ending. */
    private static String cut(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        int length = LONGEST - ending.length();
        if (Character.isHighSurrogate(name.charAt(length - 1))) {
            length--;
        }
        return name.substring(0, length) + ending;
    }
}
