/** What a composite index is made of: its editions, their pillars, components and criteria. */
@NullMarked
package vn.chiso.comparison.score.index;

import org.jspecify.annotations.NullMarked;
