/** Figures that were reported once, offered where another form asks for them; never copied unasked. */
@NullMarked
package vn.chiso.round.reuse;

import org.jspecify.annotations.NullMarked;
