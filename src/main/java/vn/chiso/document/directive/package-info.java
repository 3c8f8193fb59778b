/** The directive documents that reports cite: number, date, issuer, subject, who cites them and where. */
@NullMarked
package vn.chiso.document.directive;

import org.jspecify.annotations.NullMarked;
