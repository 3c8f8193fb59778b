/** The one search over everything: what is typed, what is found, and who finds it. */
@NullMarked
package vn.chiso.base.search;

import org.jspecify.annotations.NullMarked;
