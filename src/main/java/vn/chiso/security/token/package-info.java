/** What programs show in place of a password: tokens that people make for their own account. */
@NullMarked
package vn.chiso.security.token;

import org.jspecify.annotations.NullMarked;
