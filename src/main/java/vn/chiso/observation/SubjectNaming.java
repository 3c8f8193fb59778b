package vn.chiso.observation;

/** How a statement names its subject. */
record SubjectNaming(String label, String type, String scope, String counted) {}
