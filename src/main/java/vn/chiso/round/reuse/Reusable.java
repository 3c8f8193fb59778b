package vn.chiso.round.reuse;

import java.util.Map;

/**
 * What can be reused in a report, and what was reused from figures that have changed since; by the indicator of the line.
 */
public record Reusable(Map<Long, Offer> offers, Map<Long, Outdated> outdated) {}
