package vn.chiso.boundary;

/**
 * How much a file of outlines may hold.
 *
 * @param features how many areas
 * @param points how many points, all areas together
 * @param pointsOfOne how many points of one area: so many are in memory at once
 * @param properties how many properties of one area are kept
 * @param letters how many letters of all properties are kept
 */
record Limits(long bytes, int features, int points, int pointsOfOne, int properties, int letters) {

    static final Limits DEFAULT = new Limits(64L << 20, 20_000, 4_000_000, 300_000, 40, 6_000_000);
}
