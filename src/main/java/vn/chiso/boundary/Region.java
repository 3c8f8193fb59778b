package vn.chiso.boundary;

/** Where outlines can lie: longitude and latitude around Viet Nam with its islands and seas. What lies elsewhere tells
 * what is wrong with the file. */
final class Region {

    private static final double WEST = 101;
    private static final double EAST = 119;
    private static final double SOUTH = 4;
    private static final double NORTH = 25;

    private Region() {}

    static void demand(int feature, double longitude, double latitude) {
        if (contains(longitude, latitude)) {
            return;
        }
        if (contains(latitude, longitude)) {
            throw new BoundaryRefused("swapped", feature);
        }
        boolean degrees = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
        throw new BoundaryRefused(degrees ? "elsewhere" : "projected", feature, text(longitude), text(latitude));
    }

    private static boolean contains(double longitude, double latitude) {
        return longitude >= WEST && longitude <= EAST && latitude >= SOUTH && latitude <= NORTH;
    }

    private static String text(double number) {
        return String.valueOf(number);
    }
}
