/** Reporting rounds: which agencies owe which form by when, and each report's way from draft to approved. */
@NullMarked
package vn.chiso.round;

import org.jspecify.annotations.NullMarked;
