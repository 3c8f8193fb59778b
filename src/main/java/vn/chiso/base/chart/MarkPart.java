package vn.chiso.base.chart;

import java.math.BigDecimal;

/**
 * A piece of a bar that is made of pieces, drawn one after the other.
 *
 * @param value its length, in the unit of the axis
 * @param text written inside where it fits, otherwise left out; the mark's sentence says it in any case
 */
public record MarkPart(BigDecimal value, String text) {}
