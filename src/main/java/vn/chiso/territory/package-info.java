/** Administrative units through time: what was in force on a day, what stood above it, and what came after it. */
@NullMarked
package vn.chiso.territory;

import org.jspecify.annotations.NullMarked;
