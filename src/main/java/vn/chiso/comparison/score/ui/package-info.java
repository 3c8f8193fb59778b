/** The screens of composite indices. */
@NullMarked
package vn.chiso.comparison.score.ui;

import org.jspecify.annotations.NullMarked;
