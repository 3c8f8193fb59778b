package vn.chiso.observation;

/** Whom a figure is about: one agency, an administrative unit as a whole, or a population of many. */
public enum SubjectKind {
    AGENCY,
    UNIT,
    POPULATION
}
