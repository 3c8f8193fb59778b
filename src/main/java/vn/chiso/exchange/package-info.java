/** Figures for other programs: the open-data API. */
@NullMarked
package vn.chiso.exchange;

import org.jspecify.annotations.NullMarked;
