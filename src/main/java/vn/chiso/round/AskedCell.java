package vn.chiso.round;

/** A cell that an agency is asked to answer in a report. */
record AskedCell(ReportEntity report, long agencyId, long periodId, long indicatorId, boolean roundIsOpen) {}
