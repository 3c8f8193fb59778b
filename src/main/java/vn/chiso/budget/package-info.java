/** What IT cost: the tasks of budget annexes with all their columns, and the money that other reports tell of. */
@NullMarked
package vn.chiso.budget;

import org.jspecify.annotations.NullMarked;
