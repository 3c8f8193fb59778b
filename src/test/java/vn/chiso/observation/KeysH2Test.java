package vn.chiso.observation;

import vn.chiso.testing.LoadedDatabaseTest;

@LoadedDatabaseTest
class KeysH2Test extends KeysContract {}
