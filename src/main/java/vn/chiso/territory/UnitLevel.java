package vn.chiso.territory;

/** The levels of administration, from the whole country down. Until 30 June 2025 there were three below the nation,
 * since 1 July 2025 a commune stands directly under its province. */
public enum UnitLevel {
    NATION,
    PROVINCE,
    DISTRICT,
    COMMUNE
}
