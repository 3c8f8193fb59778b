package vn.chiso.scale;

import java.util.function.Supplier;

/** Takes times in milliseconds. */
final class Stopwatch {

    /** An answer and how long it took. */
    record Timed<T>(T answer, double milliseconds) {}

    private Stopwatch() {}

    static <T> Timed<T> time(Supplier<T> work) {
        long begun = System.nanoTime();
        T answer = work.get();
        return new Timed<>(answer, (System.nanoTime() - begun) / 1e6);
    }
}
