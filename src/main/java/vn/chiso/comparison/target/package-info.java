/** Targets with what they rest on, the results held against them, and the way from the one to the other. */
@NullMarked
package vn.chiso.comparison.target;

import org.jspecify.annotations.NullMarked;
