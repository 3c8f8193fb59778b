/** The screen of findings and recommendations. */
@NullMarked
package vn.chiso.inspection.ui;

import org.jspecify.annotations.NullMarked;
