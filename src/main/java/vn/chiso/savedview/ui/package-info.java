/** The list of saved views, the star that saves, the cards of the start page, frozen editions and presentations. */
@NullMarked
package vn.chiso.savedview.ui;

import org.jspecify.annotations.NullMarked;
