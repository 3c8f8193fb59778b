/** Getting an installation under way: its directory, its first account, its first data, and plain words when it cannot. */
@NullMarked
package vn.chiso.installation;

import org.jspecify.annotations.NullMarked;
