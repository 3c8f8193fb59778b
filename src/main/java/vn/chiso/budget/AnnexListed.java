package vn.chiso.budget;

import vn.chiso.base.event.Change;

/** The annex of a report lists other tasks now. */
public record AnnexListed(long documentId) implements Change {}
