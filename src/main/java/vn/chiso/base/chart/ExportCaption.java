package vn.chiso.base.chart;

/**
 * What is written around a saved picture, one line each; an empty text leaves no line.
 *
 * @param title what the card says
 * @param subtitle what the card says below it, unless {@code filter} says the same
 * @param filter indicator, unit, tier and agency type chosen
 * @param period the period shown
 * @param source documents, and the day on which the picture was made
 * @param legend the marks that occur and what they mean
 * @param mark simulated or unapproved figures: written above the title and slanted across the chart
 */
public record ExportCaption(
        String title, String subtitle, String filter, String period, String source, String legend, String mark) {}
