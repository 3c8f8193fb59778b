package vn.chiso.round;

import vn.chiso.testing.LoadedDatabaseTest;

@LoadedDatabaseTest
class RoundH2Test extends RoundContract {}
