package vn.chiso.observation;

import vn.chiso.testing.LoadedDatabaseTest;

@LoadedDatabaseTest
class RollupH2Test extends RollupContract {}
