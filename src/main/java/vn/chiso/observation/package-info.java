/** What sources say (statements), what the system holds (observations, figures, roll-up), and the one way to change it. */
@NullMarked
package vn.chiso.observation;

import org.jspecify.annotations.NullMarked;
