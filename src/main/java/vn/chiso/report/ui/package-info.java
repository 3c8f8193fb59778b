/** The page on which reports are chosen, looked at and generated. */
@NullMarked
package vn.chiso.report.ui;

import org.jspecify.annotations.NullMarked;
