/** What became of units and agencies: what is recorded, what names, codes and files suggest, and who says so. */
@NullMarked
package vn.chiso.register.succession;

import org.jspecify.annotations.NullMarked;
