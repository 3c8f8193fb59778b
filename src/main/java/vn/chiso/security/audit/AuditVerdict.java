package vn.chiso.security.audit;

import java.util.List;

/**
 * Whether the trail is as it was written.
 *
 * @param sealed how many seals there are
 * @param waiting how many rows at the end are not sealed yet, which is no fault
 * @param faults the first ones, along the chain; empty when all is well
 * @param found how many faults there are
 */
public record AuditVerdict(long sealed, long waiting, List<AuditFault> faults, long found) {

    public boolean isSound() {
        return found == 0;
    }
}
