/** What the nodes of one installation tell each other. */
@NullMarked
package vn.chiso.base.node;

import org.jspecify.annotations.NullMarked;
