/** What tests of several packages stand on. */
@NullMarked
package vn.chiso.testing;

import org.jspecify.annotations.NullMarked;
