package vn.chiso.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chiso.guide.Chapter.Piece;
import vn.chiso.guide.Chapter.Task;

/**
 * Reads the few signs of Markdown that the guide is written with: a paragraph, {@code ## tasks}, {@code 1. steps},
 * {@code **strong**} and {@code [links](path)}. Anything else is refused, so that nothing is shown otherwise than meant.
 */
final class ChapterText {

    private static final String TASK = "## ";
    private static final Pattern STEP = Pattern.compile("(\\d+)\\. (.+)");
    private static final Pattern SIGNS =
            Pattern.compile("\\*\\*(?<strong>[^*]+)\\*\\*|\\[(?<link>[^\\]]+)\\]\\((?<address>[a-z./?=_-]+)\\)");

    private ChapterText() {}

    /** @throws IllegalArgumentException when a line is neither of these, or a step has a wrong number */
    static Chapter read(String text) {
        List<Piece> intro = new ArrayList<>();
        List<Task> tasks = new ArrayList<>();
        List<List<Piece>> steps = new ArrayList<>();
        String title = "";
        for (String line : text.lines().filter(one -> !one.isBlank()).toList()) {
            Matcher step = STEP.matcher(line);
            if (line.startsWith(TASK)) {
                finish(title, steps, tasks);
                steps = new ArrayList<>();
                title = line.substring(TASK.length()).strip();
            } else if (step.matches()) {
                if (title.isEmpty() || !step.group(1).equals(String.valueOf(steps.size() + 1))) {
                    throw new IllegalArgumentException("Not the next step: " + line);
                }
                steps.add(pieces(step.group(2)));
            } else if (title.isEmpty() && intro.isEmpty()) {
                intro.addAll(pieces(line));
            } else {
                throw new IllegalArgumentException("Neither task nor step: " + line);
            }
        }
        finish(title, steps, tasks);
        if (intro.isEmpty() || tasks.isEmpty()) {
            throw new IllegalArgumentException("A chapter begins with a paragraph and has tasks");
        }
        return new Chapter(intro, tasks);
    }

    private static void finish(String title, List<List<Piece>> steps, List<Task> tasks) {
        if (title.isEmpty()) {
            return;
        }
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("No step: " + title);
        }
        tasks.add(new Task(title, steps));
    }

    private static List<Piece> pieces(String line) {
        List<Piece> pieces = new ArrayList<>();
        Matcher sign = SIGNS.matcher(line);
        int from = 0;
        while (sign.find()) {
            words(line.substring(from, sign.start()), pieces);
            pieces.add(
                    sign.group("strong") == null
                            ? new Piece.Link(sign.group("link"), sign.group("address"))
                            : new Piece.Strong(sign.group("strong")));
            from = sign.end();
        }
        words(line.substring(from), pieces);
        return List.copyOf(pieces);
    }

    private static void words(String text, List<Piece> pieces) {
        if (text.contains("**") || text.contains("](")) {
            throw new IllegalArgumentException("A sign that is not closed: " + text);
        }
        if (!text.isEmpty()) {
            pieces.add(new Piece.Words(text));
        }
    }
}
