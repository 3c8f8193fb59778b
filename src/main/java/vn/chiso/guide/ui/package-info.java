/** The page of the guide. */
@NullMarked
package vn.chiso.guide.ui;

import org.jspecify.annotations.NullMarked;
