package vn.chiso.reading;

import vn.chiso.testing.LoadedDatabaseTest;

@LoadedDatabaseTest
class CandidatesH2Test extends CandidatesContract {}
