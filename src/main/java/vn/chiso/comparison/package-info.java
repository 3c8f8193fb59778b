/** Agencies, units and tiers side by side: who is compared, by what, when, and what of it may be held against each other. */
@NullMarked
package vn.chiso.comparison;

import org.jspecify.annotations.NullMarked;
