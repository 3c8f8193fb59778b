package vn.chiso.demo;

import java.util.SplittableRandom;

/**
 * Chance that depends on nothing but its seed and what it is drawn for: a smaller data set holds the same figures as the
 * whole.
 */
record Chance(long seed) {

    /** The seed of the demonstration. */
    static final long DEMO = 20_152_024L;

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /** A source of its own for every list of keys. */
    SplittableRandom of(Object... keys) {
        long hash = FNV_OFFSET ^ seed;
        for (Object key : keys) {
            String text = key + "|";
            for (int i = 0; i < text.length(); i++) {
                hash = (hash ^ text.charAt(i)) * FNV_PRIME;
            }
        }
        return new SplittableRandom(hash);
    }

    /** A number from 0 to 1. */
    double share(Object... keys) {
        return of(keys).nextDouble();
    }

    /** A number from −1 to 1, more often near 0. */
    double deviation(Object... keys) {
        SplittableRandom random = of(keys);
        return (random.nextDouble() + random.nextDouble() + random.nextDouble()) / 1.5 - 1;
    }
}
