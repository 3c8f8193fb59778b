/** The single page: one filter, and the cards that answer it. */
@NullMarked
package vn.chiso.dashboard;

import org.jspecify.annotations.NullMarked;
