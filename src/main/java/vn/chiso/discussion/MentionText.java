package vn.chiso.discussion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds {@code @username} in a text. An address of e-mail names nobody; a full stop behind a name is none of it. */
final class MentionText {

    private static final Pattern NAME = Pattern.compile(
            "(?<![\\p{L}\\p{N}._%+-])@([A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?)(?![\\p{L}\\p{N}@])");

    private MentionText() {}

    /** The names as usernames are stored, whether or not anybody has them. */
    static Set<String> names(String text) {
        Set<String> names = new TreeSet<>();
        Matcher found = NAME.matcher(text);
        while (found.find()) {
            names.add(username(found.group(1)));
        }
        return names;
    }

    /** The whole text in pieces; only names that {@code mentioned} knows are mentions. */
    static List<TextPart> parts(String text, Predicate<String> mentioned) {
        List<TextPart> parts = new ArrayList<>();
        Matcher found = NAME.matcher(text);
        int from = 0;
        while (found.find()) {
            if (mentioned.test(username(found.group(1)))) {
                if (found.start() > from) {
                    parts.add(new TextPart(text.substring(from, found.start()), false));
                }
                parts.add(new TextPart(found.group(), true));
                from = found.end();
            }
        }
        if (from < text.length()) {
            parts.add(new TextPart(text.substring(from), false));
        }
        return parts;
    }

    private static String username(String written) {
        return written.toLowerCase(Locale.ROOT);
    }
}
