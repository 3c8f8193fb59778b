/** Addresses of the dashboard that users keep for themselves. */
@NullMarked
package vn.chiso.favourite;

import org.jspecify.annotations.NullMarked;
