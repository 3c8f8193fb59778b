/** Inspections: who inspects whom, when, by which decision; what is found is recorded with their report. */
@NullMarked
package vn.chiso.inspection.round;

import org.jspecify.annotations.NullMarked;
