package vn.chiso.reminder;

import vn.chiso.testing.LoadedDatabaseTest;

@LoadedDatabaseTest
class ReminderH2Test extends ReminderContract {}
