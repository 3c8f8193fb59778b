/** What becomes of recommendations and tasks: status, deadline, owner, and every step on the way. */
@NullMarked
package vn.chiso.inspection.followup;

import org.jspecify.annotations.NullMarked;
