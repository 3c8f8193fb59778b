/** The audit trail after it was written: sealing it, proving the seals, looking things up in it. */
@NullMarked
package vn.chiso.security.audit;

import org.jspecify.annotations.NullMarked;
