/** The screen on which files come in: a file, what its columns mean, what it would change, and the way back. */
@NullMarked
package vn.chiso.exchange.ui;

import org.jspecify.annotations.NullMarked;
