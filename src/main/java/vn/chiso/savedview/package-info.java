/** Saved views: addresses that people keep, share and present, as they are now or with the figures of a day. */
@NullMarked
package vn.chiso.savedview;

import org.jspecify.annotations.NullMarked;
