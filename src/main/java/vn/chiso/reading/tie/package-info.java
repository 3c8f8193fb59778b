/** Finds the place in a report's text that a figure comes from, by section, number and words. */
@NullMarked
package vn.chiso.reading.tie;

import org.jspecify.annotations.NullMarked;
