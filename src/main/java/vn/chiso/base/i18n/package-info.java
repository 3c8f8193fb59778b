/** The languages of the page: which one a reader sees, and where the choice is remembered. */
@NullMarked
package vn.chiso.base.i18n;

import org.jspecify.annotations.NullMarked;
