package vn.chiso.inspection.followup;

import vn.chiso.testing.LoadedDatabaseTest;

@LoadedDatabaseTest
class FollowUpH2Test extends FollowUpContract {}
