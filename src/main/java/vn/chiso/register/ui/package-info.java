/** The screens of the registers: agencies and their names, units and what became of them. */
@NullMarked
package vn.chiso.register.ui;

import org.jspecify.annotations.NullMarked;
