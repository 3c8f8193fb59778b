/** Lists of units and agencies as offices publish them: what they say is new, renamed, moved or gone, and doing it. */
@NullMarked
package vn.chiso.register.lists;

import org.jspecify.annotations.NullMarked;
