package vn.chiso.exchange.book;

/**
 * How much of a file is read at most, so that no file takes the memory or the time of others.
 *
 * @param bytes of the file
 * @param unpackedBytes of all parts of it that are read, unpacked
 * @param ratio how many times larger a part may be than it is packed; asked from 16 MB on
 * @param entries in the package
 * @param sheets in the book
 * @param rows with a value in a sheet
 * @param columns the last one with a value
 * @param cells with a value in the book
 * @param characters in a cell
 * @param styles of cells, and as many fonts and as many formats of numbers
 * @param sharedTexts texts that cells refer to
 * @param sharedCharacters in all these texts
 * @param merged regions in a sheet
 */
public record BookLimits(
        long bytes,
        long unpackedBytes,
        int ratio,
        int entries,
        int sheets,
        int rows,
        int columns,
        int cells,
        int characters,
        int styles,
        int sharedTexts,
        int sharedCharacters,
        int merged) {

    /** Enough for 100,000 figures in one file; reading stays within 100 MB of memory. */
    public static final BookLimits DEFAULT = new BookLimits(
            32L << 20,
            512L << 20,
            200,
            2_000,
            256,
            200_000,
            2_000,
            3_000_000,
            32_767,
            65_536,
            500_000,
            16_000_000,
            100_000);
}
