package vn.chiso.security.audit;

import java.util.Optional;

/** Remembers the newest seal outside the database, so that a chain that was cut off at its end is found too. */
public interface SealWitness {

    /** The seal that was kept last; empty when none was. What was spoilt is a seal that no chain holds. */
    Optional<Seal> last();

    /** Keeps a seal in place of the one before. */
    void keep(Seal seal);
}
