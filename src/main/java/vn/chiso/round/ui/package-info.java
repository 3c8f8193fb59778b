/** The screens of reporting rounds: what waits for me, rounds and their progress, one report to fill in. */
@NullMarked
package vn.chiso.round.ui;

import org.jspecify.annotations.NullMarked;
