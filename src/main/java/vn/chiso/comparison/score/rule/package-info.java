/** How points are given, without database or screen: from figures to points, and from points to totals. */
@NullMarked
package vn.chiso.comparison.score.rule;

import org.jspecify.annotations.NullMarked;
