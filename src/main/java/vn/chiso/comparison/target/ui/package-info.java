/** The screen of targets: the list, what became of one, and the form that sets it. */
@NullMarked
package vn.chiso.comparison.target.ui;

import org.jspecify.annotations.NullMarked;
