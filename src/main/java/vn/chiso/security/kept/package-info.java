/** Sign-ins that outlive the node on which they were made. */
@NullMarked
package vn.chiso.security.kept;

import org.jspecify.annotations.NullMarked;
