package vn.chiso.comparison.score;

import vn.chiso.testing.LoadedDatabaseTest;

@LoadedDatabaseTest
class AppraisalH2Test extends AppraisalContract {}
