package vn.chiso.base.table;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is written around a saved picture or table, one line each; an empty text leaves no line.
 *
 * @param title what the card or list says
 * @param subtitle what the card says below it, unless {@code filter} says the same
 * @param filter what was chosen: indicator, unit, tier and agency type, or words searched for
 * @param period the period shown
 * @param source documents, and the day on which the file was made
 * @param legend the marks that occur and what they mean
 * @param mark simulated or unapproved figures: written above the title and slanted across a chart
 */
public record ExportCaption(
        String title, String subtitle, String filter, String period, String source, String legend, String mark) {

    /** The lines that there are, the mark first. */
    public List<String> lines() {
        return Stream.of(mark, title, subtitle, filter, period, source, legend)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
