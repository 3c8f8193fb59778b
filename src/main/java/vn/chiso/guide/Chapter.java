package vn.chiso.guide;

import java.util.List;

/**
 * The guide of one role in one language.
 *
 * @param intro whom it is for and what they do; a few words each
 * @param tasks in the order in which they come up in a year; never empty
 */
public record Chapter(List<Piece> intro, List<Task> tasks) {

    public Chapter {
        intro = List.copyOf(intro);
        tasks = List.copyOf(tasks);
    }

    /** @param steps one after another; never empty */
    public record Task(String title, List<List<Piece>> steps) {

        public Task {
            steps = List.copyOf(steps);
        }
    }

    /** A few words of a sentence. */
    public sealed interface Piece {

        String text();

        /** Words as they are. */
        record Words(String text) implements Piece {}

        /** What stands on the screen, or the key to press. */
        record Strong(String text) implements Piece {}

        /** @param address of the screen spoken about, relative to the opening page; never of another host */
        record Link(String text, String address) implements Piece {

            /** The address without its question; empty for the opening page. */
            public String path() {
                String path = address.split("\\?", -1)[0];
                return path.equals(".") ? "" : path;
            }
        }
    }
}
