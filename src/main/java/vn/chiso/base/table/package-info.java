/** Tables for files: columns and typed cells, and the two forms in which they are written, Excel and CSV. */
@NullMarked
package vn.chiso.base.table;

import org.jspecify.annotations.NullMarked;
