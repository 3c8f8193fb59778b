package vn.chiso.discussion;

import java.util.regex.Pattern;
import vn.chiso.base.text.VietnameseText;

/** What is kept of a typed comment. */
final class CommentText {

    /** Signs that no keyboard types and databases refuse; lines and tabs stay. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private CommentText() {}

    /**
     * The text composed, without blanks around it.
     *
     * @throws CommentRefused when nothing or too much is left
     */
    static String of(String typed) {
        String lines = typed.replace("\r\n", "\n").replace('\r', '\n');
        String text = VietnameseText.nfc(CONTROL.matcher(lines).replaceAll("")).strip();
        if (VietnameseText.fold(text).isEmpty()) {
            throw new CommentRefused("discussion.refused.empty");
        }
        if (text.length() > CommentService.MOST_LETTERS) {
            throw new CommentRefused("discussion.refused.long");
        }
        return text;
    }
}
