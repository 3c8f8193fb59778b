package vn.chiso.exchange.book;

/**
 * How Excel shows a number.
 *
 * @param code as in the file: {@code 0.00%}, {@code dd/mm/yyyy;@}
 * @param kind what the code makes of a number
 * @param decimals how many digits it shows behind the comma; 0 for kinds other than number and percent
 */
public record CellFormat(String code, Kind kind, int decimals) {

    /** What a format makes of a number. */
    public enum Kind {
        /** As it is. */
        GENERAL,
        NUMBER,
        /** Shown times a hundred with a percent sign: 0.9782 as 97,82 %. */
        PERCENT,
        DATE,
        TEXT
    }

    /** Where the file says nothing. */
    static final CellFormat GENERAL = new CellFormat("General", Kind.GENERAL, 0);

    /** Codes longer than Excel allows say nothing. */
    private static final int LONGEST = 255;

    /** The format that a code describes; only its part for positive numbers counts. */
    static CellFormat of(String code) {
        if (code.isBlank() || code.equalsIgnoreCase("general") || code.length() > LONGEST) {
            return GENERAL;
        }
        if (code.equals("@")) {
            return new CellFormat(code, Kind.TEXT, 0);
        }
        String signs = signs(code);
        if (signs.indexOf('%') >= 0) {
            return new CellFormat(code, Kind.PERCENT, decimals(signs));
        }
        return signs.chars().anyMatch(sign -> "dmyhsDMYHS".indexOf(sign) >= 0)
                        && signs.indexOf('0') < 0
                        && signs.indexOf('#') < 0
                ? new CellFormat(code, Kind.DATE, 0)
                : new CellFormat(code, Kind.NUMBER, decimals(signs));
    }

    /** The format behind a number that every Excel knows; general when the file must say it. */
    static CellFormat builtIn(int id) {
        return switch (id) {
            case 1, 3, 37, 38, 41, 42 -> of("#,##0");
            case 2, 4, 39, 40, 43, 44 -> of("#,##0.00");
            case 9 -> of("0%");
            case 10 -> of("0.00%");
            case 11, 48 -> of("0.00E+00");
            case 14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 -> of("dd/mm/yyyy");
            case 18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56 -> of("hh:mm:ss");
            case 22 -> of("dd/mm/yyyy hh:mm");
            case 49 -> of("@");
            default -> GENERAL;
        };
    }

    /** The first part of a code without quoted words, colours, conditions and room for signs. */
    private static String signs(String code) {
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < code.length(); i++) {
            switch (code.charAt(i)) {
                case ';' -> {
                    return withoutFractions(signs);
                }
                case '"' -> i = past(code, '"', i);
                case '[' -> {
                    int end = past(code, ']', i);
                    String inside = code.substring(i + 1, Math.max(i + 1, Math.min(end, code.length())));
                    signs.append(inside.matches("[hHmMsS]+") ? inside : "");
                    i = end;
                }
                case '\\', '_', '*' -> i++;
                default -> signs.append(code.charAt(i));
            }
        }
        return withoutFractions(signs);
    }

    /** Fractions of a second ({@code ss.000}) are no digits of a number. */
    private static String withoutFractions(StringBuilder signs) {
        return signs.toString().replaceAll("(?<=[sS])\\.0+", "");
    }

    private static int past(String code, char end, int from) {
        int found = code.indexOf(end, from + 1);
        return found < 0 ? code.length() : found;
    }

    private static int decimals(String signs) {
        int decimals = 0;
        for (int i = signs.indexOf('.') + 1; i > 0 && i < signs.length() && "0#?".indexOf(signs.charAt(i)) >= 0; i++) {
            decimals++;
        }
        return decimals;
    }
}
