/** How evidence is shown, brought in and taken away; other features put its section on their screens. */
@NullMarked
package vn.chiso.evidence.ui;

import org.jspecify.annotations.NullMarked;
