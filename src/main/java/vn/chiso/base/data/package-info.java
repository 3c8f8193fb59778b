/** Data files that ship with the system. */
@NullMarked
package vn.chiso.base.data;

import org.jspecify.annotations.NullMarked;
