package vn.chiso.observation;

/** How many figures of an indicator are held below a unit. */
public record FigureCount(long unitId, long indicatorId, int count) {}
