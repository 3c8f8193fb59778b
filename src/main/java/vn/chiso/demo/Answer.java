package vn.chiso.demo;

import vn.chiso.observation.Basis;

/** The value parts of a statement as a source writes them; see {@link vn.chiso.observation.NewStatement}. */
record Answer(String item, String numerator, String denominator, String value, String qualifier, String basis) {

    static Answer value(String value) {
        return new Answer("", "", "", value, "", Basis.STATED);
    }

    static Answer parts(long numerator, long denominator, String value) {
        return new Answer("", String.valueOf(numerator), String.valueOf(denominator), value, "", Basis.STATED);
    }

    /** Words without a number. */
    static Answer words(String words) {
        return new Answer("", "", "", "", words, Basis.STATED);
    }

    /** Asked, not answered. */
    static Answer missing() {
        return new Answer("", "", "", "", "", Basis.MISSING);
    }

    Answer of(String otherItem) {
        return new Answer(otherItem, numerator, denominator, value, qualifier, basis);
    }

    Answer qualified(String word) {
        return new Answer(item, numerator, denominator, value, word, basis);
    }

    Answer as(String otherBasis) {
        return new Answer(item, numerator, denominator, value, qualifier, otherBasis);
    }

    /** Whether it can be contradicted: a plain number or answer. */
    boolean isPlain() {
        return basis.equals(Basis.STATED) && !value.isEmpty() && qualifier.isEmpty() && item.isEmpty();
    }
}
