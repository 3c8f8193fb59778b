/** What features tell each other and open pages. */
@NullMarked
package vn.chiso.base.event;

import org.jspecify.annotations.NullMarked;
