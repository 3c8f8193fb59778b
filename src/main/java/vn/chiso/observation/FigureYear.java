package vn.chiso.observation;

/** How many figures of one indicator are held below a unit for a year. */
public record FigureYear(long unitId, int year, int count) {}
