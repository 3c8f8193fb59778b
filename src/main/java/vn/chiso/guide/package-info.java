/** What each role does here, step by step. */
@NullMarked
package vn.chiso.guide;

import org.jspecify.annotations.NullMarked;
