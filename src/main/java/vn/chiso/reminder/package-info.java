/** Mail that reminds agencies of the reports they owe. */
@NullMarked
package vn.chiso.reminder;

import org.jspecify.annotations.NullMarked;
