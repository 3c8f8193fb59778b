/** Who comes before whom, and where rounding leaves that open. Plain arithmetic: knows neither figures nor screens. */
@NullMarked
package vn.chiso.comparison.rank;

import org.jspecify.annotations.NullMarked;
