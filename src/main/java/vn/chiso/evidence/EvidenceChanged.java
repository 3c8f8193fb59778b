package vn.chiso.evidence;

import vn.chiso.base.event.Change;

/** A piece of evidence proves other figures than before. */
public record EvidenceChanged(long evidenceId) implements Change {}
