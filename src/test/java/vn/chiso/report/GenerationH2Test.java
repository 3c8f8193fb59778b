package vn.chiso.report;

import vn.chiso.testing.LoadedDatabaseTest;

@LoadedDatabaseTest
class GenerationH2Test extends GenerationContract {}
