package vn.chiso.boundary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads what {@link Shape#text()} wrote. */
final class ShapeText {

    private static final int DIGIT = 5;
    private static final int MORE = 1 << DIGIT;

    private final String text;
    private int at;
    private int x;
    private int y;

    ShapeText(String text) {
        this.text = text;
    }

    Shape read() {
        List<List<int[]>> polygons = new ArrayList<>();
        List<int[]> polygon = new ArrayList<>();
        while (at < text.length()) {
            polygon.add(ring());
            if (at == text.length() || text.charAt(at) == ';') {
                polygons.add(polygon);
                polygon = new ArrayList<>();
            }
            at++;
        }
        return new Shape(polygons);
    }

    private int[] ring() {
        int[] ring = new int[64];
        int size = 0;
        while (at < text.length() && Shape.digit(text.charAt(at)) >= 0) {
            if (size == ring.length) {
                ring = Arrays.copyOf(ring, size * 2);
            }
            x += number();
            y += number();
            ring[size++] = x;
            ring[size++] = y;
        }
        return Arrays.copyOf(ring, size);
    }

    private int number() {
        int number = 0;
        int shift = 0;
        int digit;
        do {
            digit = Shape.digit(text.charAt(at++));
            number |= (digit & (MORE - 1)) << shift;
            shift += DIGIT;
        } while (digit >= MORE);
        return (number >>> 1) ^ -(number & 1);
    }
}
