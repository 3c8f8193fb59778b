package vn.chiso.exchange.book;

/** Numbers by which parts of a file name one another. */
final class Digits {

    private Digits() {}

    /** The number that the text is; -1 when it is none, or is none of nine digits or fewer. */
    static int of(CharSequence text) {
        if (text.isEmpty() || text.length() > 9) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }
}
