/** Files that prove figures: what may come in, where they lie, which figures they prove, and who may read them. */
@NullMarked
package vn.chiso.evidence;

import org.jspecify.annotations.NullMarked;
