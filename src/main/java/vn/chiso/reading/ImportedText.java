package vn.chiso.reading;

/**
 * What became of an import.
 *
 * @param figures how many statements cite the report
 * @param tied how many of them have their passage
 * @param unchanged whether the very same file was there already, and nothing was written
 */
public record ImportedText(int sections, int passages, int figures, int tied, boolean unchanged) {}
