/** The screens on which everybody reads what indicators mean and the ICT department defines them. */
@NullMarked
package vn.chiso.indicator.ui;

import org.jspecify.annotations.NullMarked;
