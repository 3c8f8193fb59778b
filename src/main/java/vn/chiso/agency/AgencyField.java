package vn.chiso.agency;

/** Where on a form of agencies something is wrong. */
public enum AgencyField {
    NAME,
    SHORT_NAME,
    ELECTRONIC_ID,
    TYPE,
    UNIT,
    PARENT,
    VALID_FROM,
    VALID_TO,
    ALIASES,
    DAY,
    PREDECESSORS,
    SUCCESSORS,
    LEGAL_BASIS,
    /** Nowhere in particular. */
    WHOLE
}
