package vn.chiso.report;

import java.util.ArrayList;
import java.util.List;

/** Pieces of sentences put together. */
final class Runs {

    private Runs() {}

    static List<ReportRun> words(String text) {
        return text.isEmpty() ? List.of() : List.of(new ReportRun.Words(text));
    }

    /** What is read. */
    static String text(List<ReportRun> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    /** One after another with commas, and a word before the last. */
    static List<ReportRun> enumerate(List<List<ReportRun>> parts, String and) {
        List<ReportRun> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                all.add(new ReportRun.Words(i == parts.size() - 1 ? " " + and + " " : ", "));
            }
            all.addAll(parts.get(i));
        }
        return Template.joined(all);
    }

    /** One sentence after another. */
    static List<ReportRun> sentences(List<List<ReportRun>> sentences) {
        return joined(sentences, " ");
    }

    static List<ReportRun> joined(List<List<ReportRun>> parts, String between) {
        List<ReportRun> all = new ArrayList<>();
        for (List<ReportRun> part : parts) {
            if (!part.isEmpty() && !all.isEmpty()) {
                all.add(new ReportRun.Words(between));
            }
            all.addAll(part);
        }
        return Template.joined(all);
    }

    /** The same with words behind it. */
    static List<ReportRun> with(List<ReportRun> runs, String end) {
        List<ReportRun> all = new ArrayList<>(runs);
        all.add(new ReportRun.Words(end));
        return Template.joined(all);
    }

    /** With a capital, as a sentence begins. */
    static List<ReportRun> capital(List<ReportRun> runs) {
        if (runs.isEmpty() || !(runs.getFirst() instanceof ReportRun.Words(String text))) {
            return runs;
        }
        List<ReportRun> all = new ArrayList<>(runs);
        all.set(0, new ReportRun.Words(Template.capital(text)));
        return all;
    }

    /** Without the full stop, comma or semicolon at its end. */
    static List<ReportRun> open(List<ReportRun> runs) {
        if (runs.isEmpty() || !(runs.getLast() instanceof ReportRun.Words(String text))) {
            return runs;
        }
        List<ReportRun> all = new ArrayList<>(runs);
        all.set(all.size() - 1, new ReportRun.Words(text.replaceFirst("[.;,\\s]+$", "")));
        return Template.joined(all);
    }
}
