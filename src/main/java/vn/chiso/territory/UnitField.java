package vn.chiso.territory;

/** Where on a form of units something is wrong. */
public enum UnitField {
    CODE,
    LEVEL,
    KIND,
    NAME,
    PARENT,
    VALID_FROM,
    VALID_TO,
    LEGAL_BASIS,
    REASON,
    DAY,
    PREDECESSORS,
    SUCCESSORS,
    /** Nowhere in particular. */
    WHOLE
}
