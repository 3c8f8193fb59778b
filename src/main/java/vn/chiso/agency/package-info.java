/** State agencies: their types, tiers, other names, and the unit they belong to. */
@NullMarked
package vn.chiso.agency;

import org.jspecify.annotations.NullMarked;
