package vn.chiso.register.lists;

/** What a file turned out to list. */
sealed interface ListContent permits UnitList, AgencyList {}
