/** Where administrative units lie: outlines that administrators bring in, and the small drawings made of them. */
@NullMarked
package vn.chiso.boundary;

import org.jspecify.annotations.NullMarked;
