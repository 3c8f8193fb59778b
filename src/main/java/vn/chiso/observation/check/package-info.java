/** Checks of answers as data: what each judges, how strictly, and in whose words it speaks. */
@NullMarked
package vn.chiso.observation.check;

import org.jspecify.annotations.NullMarked;
