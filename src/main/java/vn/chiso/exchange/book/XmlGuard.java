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

    /** Where a byte stands; only in text does a {@code <} begin something. */
    private enum Inside {
        TEXT,
        TAG,
        QUOTES,
        DECLARATION,
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

    /** So many bytes more. */
    void pass(byte[] buffer, int offset, int count) {
        for (int i = offset; i < offset + count; i++) {
            int sign = buffer[i];
            if (++piece > LONGEST_PIECE) {
                throw new BookRefused(Why.CHARACTERS, part, "…", limits.characters());
            }
            if (sign == 0) {
                throw new BookRefused(Why.STRANGE_XML, part);
            }
            switch (inside) {
                case TEXT -> {
                    if (sign == '<') {
                        inside = Inside.TAG;
                        piece = 0;
                        attributes = 0;
                    }
                }
                case TAG -> tag(sign);
                case QUOTES -> inside = sign == quote ? Inside.TAG : Inside.QUOTES;
                case DECLARATION -> {
                    refuseDocumentType(sign);
                    leaveAt(sign, last == beforeLast && (last == '-' || last == ']'));
                }
                case INSTRUCTION -> leaveAt(sign, last == '?');
            }
            beforeLast = last;
            last = sign;
        }
    }

    private void tag(int sign) {
        if (sign == '>') {
            inside = Inside.TEXT;
        } else if (sign == '"' || sign == '\'') {
            inside = Inside.QUOTES;
            quote = sign;
            if (++attributes > MOST_ATTRIBUTES) {
                throw new BookRefused(Why.STRANGE_XML, part);
            }
        } else if (last == '<' && (sign == '!' || sign == '?')) {
            inside = sign == '!' ? Inside.DECLARATION : Inside.INSTRUCTION;
        }
    }

    private void refuseDocumentType(int sign) {
        if (sign == 'D' && last == '!' && beforeLast == '<') {
            throw new BookRefused(Why.DTD, part);
        }
    }

    private void leaveAt(int sign, boolean itsEnd) {
        inside = sign == '>' && itsEnd ? Inside.TEXT : inside;
    }
}
