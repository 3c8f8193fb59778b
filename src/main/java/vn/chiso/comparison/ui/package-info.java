/** The page of the comparison and its drawings. */
@NullMarked
package vn.chiso.comparison.ui;

import org.jspecify.annotations.NullMarked;
