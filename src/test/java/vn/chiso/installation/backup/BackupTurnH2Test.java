package vn.chiso.installation.backup;

import vn.chiso.testing.LoadedDatabaseTest;

@LoadedDatabaseTest
class BackupTurnH2Test extends BackupTurnContract {}
