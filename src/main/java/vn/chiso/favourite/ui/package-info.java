/** The page of kept addresses, and their place in the navigation. */
@NullMarked
package vn.chiso.favourite.ui;

import org.jspecify.annotations.NullMarked;
