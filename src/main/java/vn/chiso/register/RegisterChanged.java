package vn.chiso.register;

import vn.chiso.base.event.Change;

/** Units or agencies are others now, or are called otherwise. */
public record RegisterChanged() implements Change {}
