package vn.chiso.reading;

import vn.chiso.testing.LoadedDatabaseTest;

@LoadedDatabaseTest
class TextImportH2Test extends TextImportContract {}
