/** Who uses the system: accounts, roles, signing in, and the trail of what was done. */
@NullMarked
package vn.chiso.security;

import org.jspecify.annotations.NullMarked;
