/** Tables as people make them: where their heads are, what their columns mean, and what they offer. */
@NullMarked
package vn.chiso.exchange.layout;

import org.jspecify.annotations.NullMarked;
