package vn.chiso.budget;

import vn.chiso.testing.LoadedDatabaseTest;

@LoadedDatabaseTest
class BudgetColumnsH2Test extends BudgetColumnsContract {}
