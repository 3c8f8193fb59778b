package vn.chiso.inspection;

/** Knows which agency does what was asked for: whoever has to do it reads it. */
public interface FindingOwners {

    /** Whether the agency is the one that does it now. */
    boolean owns(long agencyId, long findingId);
}
