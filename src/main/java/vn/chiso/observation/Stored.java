package vn.chiso.observation;

import org.jspecify.annotations.Nullable;

/** Reads the key of an entity that must have been stored. */
final class Stored {

    private Stored() {}

    static long id(@Nullable Long id) {
        if (id == null) {
            throw new IllegalStateException("The entity is not stored yet");
        }
        return id;
    }
}
