/** Composite indices: what is counted in them, who scored what, and the board that comes of it. */
@NullMarked
package vn.chiso.comparison.score;

import org.jspecify.annotations.NullMarked;
