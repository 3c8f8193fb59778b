package vn.chiso.comparison.target;

import vn.chiso.testing.LoadedDatabaseTest;

@LoadedDatabaseTest
class TargetH2Test extends TargetContract {}
