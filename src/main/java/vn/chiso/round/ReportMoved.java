package vn.chiso.round;

import vn.chiso.base.event.Change;

/** A report has taken a step. */
public record ReportMoved(long reportId, long roundId) implements Change {}
