package vn.chiso.observation;

import vn.chiso.testing.LoadedDatabaseTest;

@LoadedDatabaseTest
class HistoryH2Test extends HistoryContract {}
