package vn.chiso.discussion;

import vn.chiso.testing.LoadedDatabaseTest;

@LoadedDatabaseTest
class CommentH2Test extends CommentContract {}
