/** The documents that figures come from: number, date, issuer, sections. */
@NullMarked
package vn.chiso.document;

import org.jspecify.annotations.NullMarked;
