/**
 * Workbooks that somebody uploaded, read safely: .xlsx, .xlsm, .xls and CSV as rows of cells. Knows nothing of indicators.
 */
@NullMarked
package vn.chiso.exchange.book;

import org.jspecify.annotations.NullMarked;
