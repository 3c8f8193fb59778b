package vn.chiso.boundary;

import java.util.List;

/**
 * Where a unit lies, on a grid so fine that no drawing shows it: polygons of rings, the outer ring first; a ring is
 * columns and rows in turns, not closed. Points that two areas shared are the same point here.
 */
record Shape(List<List<int[]>> polygons) {

    /** So many steps of a grid of 1 are a degree. */
    static final double STEPS_OF_A_DEGREE = 1e6;

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int DIGIT = 5;
    private static final int MORE = 1 << DIGIT;

    /** As a text of letters, digits, commas between rings and semicolons between polygons: each point by its distance
     * from the one before. */
    String text() {
        StringBuilder text = new StringBuilder();
        int x = 0;
        int y = 0;
        for (List<int[]> polygon : polygons) {
            if (!text.isEmpty()) {
                text.append(';');
            }
            for (int r = 0; r < polygon.size(); r++) {
                int[] ring = polygon.get(r);
                if (r > 0) {
                    text.append(',');
                }
                for (int i = 0; i < ring.length; i += 2) {
                    write(text, ring[i] - x);
                    write(text, ring[i + 1] - y);
                    x = ring[i];
                    y = ring[i + 1];
                }
            }
        }
        return text.toString();
    }

    /** The opposite of {@link #text()}. */
    static Shape of(String text) {
        return new ShapeText(text).read();
    }

    static int digit(char letter) {
        return DIGITS.indexOf(letter);
    }

    private static void write(StringBuilder text, int number) {
        int rest = (number << 1) ^ (number >> 31);
        while (Integer.compareUnsigned(rest, MORE) >= 0) {
            text.append(DIGITS.charAt(MORE | (rest & (MORE - 1))));
            rest >>>= DIGIT;
        }
        text.append(DIGITS.charAt(rest));
    }
}
