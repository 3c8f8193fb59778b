package vn.chiso.observation;

import vn.chiso.testing.LoadedDatabaseTest;

@LoadedDatabaseTest
class CheckH2Test extends CheckContract {}
