package vn.chiso.demo;

import java.util.SplittableRandom;

/** Chance that depends on nothing but what it is drawn for: a smaller data set holds the same figures as the whole. */
final class Chance {

    private static final long SEED = 20_152_024L;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Chance() {}

    /** A source of its own for every list of keys. */
    static SplittableRandom of(Object... keys) {
        long hash = FNV_OFFSET ^ SEED;
        for (Object key : keys) {
            String text = key + "|";
            for (int i = 0; i < text.length(); i++) {
                hash = (hash ^ text.charAt(i)) * FNV_PRIME;
            }
        }
        return new SplittableRandom(hash);
    }

    /** A number from 0 to 1. */
    static double share(Object... keys) {
        return of(keys).nextDouble();
    }

    /** A number from −1 to 1, more often near 0. */
    static double deviation(Object... keys) {
        SplittableRandom random = of(keys);
        return (random.nextDouble() + random.nextDouble() + random.nextDouble()) / 1.5 - 1;
    }
}
