/** Tests of the simulated figures. */
@NullMarked
package vn.chiso.demo;

import org.jspecify.annotations.NullMarked;
