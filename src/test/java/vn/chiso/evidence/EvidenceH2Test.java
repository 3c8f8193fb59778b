package vn.chiso.evidence;

import vn.chiso.testing.LoadedDatabaseTest;

@LoadedDatabaseTest
class EvidenceH2Test extends EvidenceContract {}
