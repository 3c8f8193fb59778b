package vn.chiso.reading;

import vn.chiso.base.event.Change;

/** The text of a report, or where figures stand in it, is other than before. */
public record ReadingChanged(long documentId) implements Change {}
