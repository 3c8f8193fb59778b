/** The screens of reports: which there are, and the reader that shows text and figures side by side. */
@NullMarked
package vn.chiso.reading.ui;

import org.jspecify.annotations.NullMarked;
