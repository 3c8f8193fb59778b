/** Figures from files: what a file offers for which cell, what would become of it, and the import as one act that can be
 * taken back. */
@NullMarked
package vn.chiso.exchange.intake;

import org.jspecify.annotations.NullMarked;
