/** Tests of what builds and starts ChiSo. */
@NullMarked
package vn.chiso.build;

import org.jspecify.annotations.NullMarked;
