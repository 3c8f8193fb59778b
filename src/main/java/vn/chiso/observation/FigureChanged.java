package vn.chiso.observation;

/** Told after the commit of a change, so that open pages redraw. */
public record FigureChanged(long observationId, long unitId, long indicatorId) {}
