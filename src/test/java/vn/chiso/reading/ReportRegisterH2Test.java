package vn.chiso.reading;

import vn.chiso.testing.LoadedDatabaseTest;

@LoadedDatabaseTest
class ReportRegisterH2Test extends ReportRegisterContract {}
