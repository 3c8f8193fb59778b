/** The dashboard on screen: one view, and the cards it is made of. */
@NullMarked
package vn.chiso.dashboard.ui;

import org.jspecify.annotations.NullMarked;
