package vn.chiso.rights;

import org.jspecify.annotations.Nullable;

/**
 * One way to ask for what an office keeps, or to change it.
 *
 * @param stage where the office's report has to stand for it; null where that does not matter
 * @param writes whether it changes something
 */
record Act(@Nullable String stage, boolean writes, Doing doing) {

    /** Does it to an office; what comes back is searched for secrets. */
    @FunctionalInterface
    interface Doing {
        @Nullable
        Object on(Who who, Office office, Secret secret) throws Exception;
    }

    static Act read(Doing doing) {
        return new Act(null, false, doing);
    }

    static Act write(Doing doing) {
        return new Act(null, true, doing);
    }

    static Act write(String stage, Doing doing) {
        return new Act(stage, true, doing);
    }
}
