package vn.chiso.observation;

import vn.chiso.testing.LoadedDatabaseTest;

@LoadedDatabaseTest
class EntryH2Test extends EntryContract {}
