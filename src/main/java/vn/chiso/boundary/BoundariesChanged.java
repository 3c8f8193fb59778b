package vn.chiso.boundary;

import vn.chiso.base.event.Change;

/** Outlines that readers see are others now. */
public record BoundariesChanged() implements Change {}
