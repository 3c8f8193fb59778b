/** The screen of the directive documents. */
@NullMarked
package vn.chiso.document.directive.ui;

import org.jspecify.annotations.NullMarked;
