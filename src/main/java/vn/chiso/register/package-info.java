/** Who changes the registers of units and agencies, and the trail of it. */
@NullMarked
package vn.chiso.register;

import org.jspecify.annotations.NullMarked;
