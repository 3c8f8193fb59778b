/** Blocks copied from a spreadsheet onto cells of a page: how they are read, shown, asked about and written. */
@NullMarked
package vn.chiso.observation.ui.paste;

import org.jspecify.annotations.NullMarked;
