/** What every screen uses that shows or takes figures: cells, their marks, and the editor of a cell. */
@NullMarked
package vn.chiso.observation.ui;

import org.jspecify.annotations.NullMarked;
