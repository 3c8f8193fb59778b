package vn.chiso.indicator;

import vn.chiso.testing.LoadedDatabaseTest;

@LoadedDatabaseTest
class CatalogueH2Test extends CatalogueContract {}
