/** The screen of the budget, and the annex on paper. */
@NullMarked
package vn.chiso.budget.ui;

import org.jspecify.annotations.NullMarked;
