/** The figures, agencies, units and citations of the five reports that ship with the system. */
@NullMarked
package vn.chiso.bundled;

import org.jspecify.annotations.NullMarked;
