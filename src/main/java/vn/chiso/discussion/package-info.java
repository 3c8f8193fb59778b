/** What people say to each other about a figure, and whom they mention. */
@NullMarked
package vn.chiso.discussion;

import org.jspecify.annotations.NullMarked;
