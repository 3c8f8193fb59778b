/** The text of reports: imported, tied to the figures that cite it, and read together with them. */
@NullMarked
package vn.chiso.reading;

import org.jspecify.annotations.NullMarked;
