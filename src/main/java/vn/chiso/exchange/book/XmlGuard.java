package vn.chiso.exchange.book;

import vn.chiso.exchange.book.BookRefused.Why;

/**
 * Looks at the bytes of XML before the parser does, which gathers a tag, a text or a document type in memory before anybody
 * can ask how long it is, and takes time by the square of the number of attributes. Only for XML in which a byte below 128
 * is that letter; Office writes no other.
 */
final class XmlGuard {

    /** Bytes of a tag and the text behind it: a full cell with each character escaped, and some more. */
    private static final int LONGEST_PIECE = 1 << 20;

    /** Attributes and declarations of namespaces in one tag. */
    private static final int MOST_ATTRIBUTES = 250;

    /** What the next byte belongs to; only in text does a {@code <} begin something. */
    private enum Inside {
        TEXT,
        /** Behind a {@code <}. */
        BEGINNING,
        TAG,
        QUOTES,
        COMMENT,
        INSTRUCTION
    }

    private final String part;
    private final BookLimits limits;
    private Inside inside = Inside.TEXT;
    private int piece;
    private int attributes;
    private int quote;
    private int last;
    private int beforeLast;

    XmlGuard(String part, BookLimits limits) {
        this.part = part;
        this.limits = limits;
    }

    /** So many bytes more. Each is looked at once, in a loop that knows where it stands: there are millions. */
    void pass(byte[] buffer, int offset, int count) {
        int end = offset + count;
        int at = offset;
        while (at < end) {
            int from = at;
            at = switch (inside) {
                case TEXT -> text(buffer, at, end);
                case BEGINNING -> begin(buffer, at);
                case TAG -> tag(buffer, at, end);
                case QUOTES -> quotes(buffer, at, end);
                case COMMENT, INSTRUCTION -> other(buffer, at, end);
            };
            piece = inside == Inside.BEGINNING ? 0 : piece + at - from;
            if (piece > LONGEST_PIECE) {
                throw new BookRefused(Why.CHARACTERS, part, "…", limits.characters());
            }
        }
    }

    private int text(byte[] buffer, int from, int end) {
        for (int at = from; at < end; at++) {
            int sign = buffer[at];
            if (sign == '<') {
                inside = Inside.BEGINNING;
                return at + 1;
            }
            refuseZero(sign);
        }
        return end;
    }

    /** A document type begins as a comment does, and is refused before anybody reads on. */
    private int begin(byte[] buffer, int at) {
        int sign = buffer[at];
        refuseZero(sign);
        attributes = 0;
        beforeLast = '<';
        last = sign;
        inside = switch (sign) {
            case '!' -> Inside.COMMENT;
            case '?' -> Inside.INSTRUCTION;
            default -> Inside.TAG;
        };
        return at + 1;
    }

    private int tag(byte[] buffer, int from, int end) {
        for (int at = from; at < end; at++) {
            int sign = buffer[at];
            if (sign == '>') {
                inside = Inside.TEXT;
                return at + 1;
            }
            if (sign == '"' || sign == '\'') {
                inside = Inside.QUOTES;
                quote = sign;
                if (++attributes > MOST_ATTRIBUTES) {
                    throw new BookRefused(Why.STRANGE_XML, part);
                }
                return at + 1;
            }
            refuseZero(sign);
        }
        return end;
    }

    private int quotes(byte[] buffer, int from, int end) {
        for (int at = from; at < end; at++) {
            int sign = buffer[at];
            if (sign == quote) {
                inside = Inside.TAG;
                return at + 1;
            }
            refuseZero(sign);
        }
        return end;
    }

    /** Comments, sections of plain text and instructions, which are rare. */
    private int other(byte[] buffer, int from, int end) {
        for (int at = from; at < end; at++) {
            int sign = buffer[at];
            if (sign == 'D' && last == '!' && beforeLast == '<') {
                throw new BookRefused(Why.DTD, part);
            }
            refuseZero(sign);
            boolean ends = sign == '>'
                    && (inside == Inside.INSTRUCTION
                            ? last == '?'
                            : last == beforeLast && (last == '-' || last == ']'));
            beforeLast = last;
            last = sign;
            if (ends) {
                inside = Inside.TEXT;
                return at + 1;
            }
        }
        return end;
    }

    private void refuseZero(int sign) {
        if (sign == 0) {
            throw new BookRefused(Why.STRANGE_XML, part);
        }
    }
}
