package vn.chiso.savedview;

import vn.chiso.testing.LoadedDatabaseTest;

@LoadedDatabaseTest
class EditionH2Test extends EditionContract {}
