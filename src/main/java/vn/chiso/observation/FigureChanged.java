package vn.chiso.observation;

import vn.chiso.base.event.Change;

/** Another value, or another review status. */
public record FigureChanged(long observationId, long unitId, long indicatorId) implements Change {}
