package vn.chiso.register.ui;

import vn.chiso.territory.Unit;

/**
 * A line of the tree as it is open now.
 *
 * @param depth 0 for what stands directly below the nation, and for everything that was found by searching
 * @param children how many units stand below it on the day
 */
record UnitRow(Unit unit, int depth, int children, boolean open) {}
