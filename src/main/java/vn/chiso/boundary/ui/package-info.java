/** The screens of outlines, and the map that is drawn of them. */
@NullMarked
package vn.chiso.boundary.ui;

import org.jspecify.annotations.NullMarked;
