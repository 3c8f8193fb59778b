/** The software systems that reports name: what they are called, where they run, and since when. */
@NullMarked
package vn.chiso.software;

import org.jspecify.annotations.NullMarked;
