/** Simulated figures of the whole country for the profile {@code demo}: the same for everyone, and never beside real
 * ones. */
@NullMarked
package vn.chiso.demo;

import org.jspecify.annotations.NullMarked;
