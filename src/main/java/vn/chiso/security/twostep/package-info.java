/** The second step of signing in: codes that a device makes (TOTP, RFC 6238), and recovery codes for when it is lost. */
@NullMarked
package vn.chiso.security.twostep;

import org.jspecify.annotations.NullMarked;
