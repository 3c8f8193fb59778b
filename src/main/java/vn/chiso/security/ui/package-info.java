/** Signing in and changing the password. */
@NullMarked
package vn.chiso.security.ui;

import org.jspecify.annotations.NullMarked;
