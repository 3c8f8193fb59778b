/** Reading from a copy of the database that PostgreSQL streams. */
@NullMarked
package vn.chiso.base.replica;

import org.jspecify.annotations.NullMarked;
