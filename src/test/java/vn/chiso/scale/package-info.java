/** What ChiSo costs when it holds a country: measured beside other ways to the same answer, never against a clock. */
@NullMarked
package vn.chiso.scale;

import org.jspecify.annotations.NullMarked;
