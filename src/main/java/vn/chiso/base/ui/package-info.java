/** What every page is built from: the frame, the head, the card and its states, notices, icons, error pages. */
@NullMarked
package vn.chiso.base.ui;

import org.jspecify.annotations.NullMarked;
