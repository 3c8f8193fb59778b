package vn.chiso.base.text;

/** How the numbers of a text are written, as far as it is known. */
public enum NumberConvention {

    /** Every number tells for itself; where it does not, somebody has to be asked. */
    AUTOMATIC,

    /** {@code 1.685} and {@code 20,35}; nothing else is a number. */
    VIETNAMESE,

    /** {@code 1,685} and {@code 20.35}; nothing else is a number. */
    ENGLISH
}
