/** The screen of the software systems. */
@NullMarked
package vn.chiso.software.ui;

import org.jspecify.annotations.NullMarked;
