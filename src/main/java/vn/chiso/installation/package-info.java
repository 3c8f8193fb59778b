/** Getting an installation under way: directory, first account, first data, and plain words when it cannot start. */
@NullMarked
package vn.chiso.installation;

import org.jspecify.annotations.NullMarked;
