package vn.chiso.budget;

import vn.chiso.testing.LoadedDatabaseTest;

@LoadedDatabaseTest
class AnnexRegisterH2Test extends AnnexRegisterContract {}
