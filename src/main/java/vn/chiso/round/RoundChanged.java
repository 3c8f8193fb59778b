package vn.chiso.round;

import vn.chiso.base.event.Change;

/** A round was opened or closed. */
public record RoundChanged(long roundId) implements Change {}
