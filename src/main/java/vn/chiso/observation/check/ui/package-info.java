/** The screen on which the ICT department sees, tries and switches the checks. */
@NullMarked
package vn.chiso.observation.check.ui;

import org.jspecify.annotations.NullMarked;
