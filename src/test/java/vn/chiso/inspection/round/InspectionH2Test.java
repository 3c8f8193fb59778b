package vn.chiso.inspection.round;

import vn.chiso.testing.LoadedDatabaseTest;

@LoadedDatabaseTest
class InspectionH2Test extends InspectionContract {}
