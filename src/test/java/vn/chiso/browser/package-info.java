/** Questions that only a browser can answer, asked of the whole application; the list is in src/docs/testing.md. */
@NullMarked
package vn.chiso.browser;

import org.jspecify.annotations.NullMarked;
