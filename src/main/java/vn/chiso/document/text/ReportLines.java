package vn.chiso.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chiso.base.text.VietnameseText;

/** Lines as they are in a file, made into whole paragraphs. */
final class ReportLines {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]+");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]");

    /** What marks bold and italic words in plain text; a line that begins with three begins with a star of its own. */
    private static final Pattern EMPHASIS = Pattern.compile("\\*{2,3}");

    private static final Pattern SENTENCE_END = Pattern.compile(".*[.;:!?…][\"”’)]*", Pattern.DOTALL);

    private ReportLines() {}

    static List<String> paragraphs(List<String> lines) {
        List<String> whole = new ArrayList<>();
        for (String line : lines) {
            String clean = clean(line);
            if (clean.isEmpty()) {
                continue;
            }
            if (!whole.isEmpty() && goesOn(whole.getLast(), clean)) {
                whole.set(whole.size() - 1, whole.getLast() + " " + clean);
            } else {
                whole.add(clean);
            }
        }
        return whole;
    }

    private static String clean(String line) {
        String composed = VietnameseText.nfc(CONTROL.matcher(line).replaceAll(""));
        if (composed.strip().indexOf(Passage.CELL_END) < 0) {
            return EMPHASIS.matcher(blanks(composed)).replaceAll("").strip();
        }
        List<String> cells = new ArrayList<>();
        for (String cell : composed.split(String.valueOf(Passage.CELL_END), -1)) {
            cells.add(blanks(cell));
        }
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        return cells.isEmpty() ? "" : String.join(String.valueOf(Passage.CELL_END), cells);
    }

    private static String blanks(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** A page or a narrow column broke the sentence. */
    private static boolean goesOn(String before, String line) {
        return Character.isLowerCase(line.codePointAt(0))
                && before.indexOf(Passage.CELL_END) < 0
                && line.indexOf(Passage.CELL_END) < 0
                && !HeadingNumber.isLetter(line)
                && !endsSentence(before);
    }

    private static boolean endsSentence(String text) {
        Matcher end = SENTENCE_END.matcher(text);
        return end.matches();
    }
}
