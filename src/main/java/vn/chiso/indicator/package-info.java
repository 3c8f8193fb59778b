/** The catalogue of indicators: groups, kinds, units, directions, roll-up rules and what figures are broken down by. */
@NullMarked
package vn.chiso.indicator;

import org.jspecify.annotations.NullMarked;
