package vn.chiso.indicator;

import vn.chiso.base.event.Change;

/** Somebody has changed what is asked; the catalogue answers anew. */
public record CatalogueChanged() implements Change {}
