package vn.chiso.register.lists;

import vn.chiso.testing.LoadedDatabaseTest;

@LoadedDatabaseTest
class AgencyListPostgresTest extends AgencyListContract implements OnPostgres {}
