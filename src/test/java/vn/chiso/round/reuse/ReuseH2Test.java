package vn.chiso.round.reuse;

import vn.chiso.testing.LoadedDatabaseTest;

@LoadedDatabaseTest
class ReuseH2Test extends ReuseContract {}
