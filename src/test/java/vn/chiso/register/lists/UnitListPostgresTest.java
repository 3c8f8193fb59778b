package vn.chiso.register.lists;

import vn.chiso.testing.LoadedDatabaseTest;

@LoadedDatabaseTest
class UnitListPostgresTest extends UnitListContract implements OnPostgres {}
