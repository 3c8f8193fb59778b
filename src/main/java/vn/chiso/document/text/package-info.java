/**
 * Reports as text: cut into sections and passages, and the numbers in it, read as Vietnamese offices write them. Knows no
 * figure and no database.
 */
@NullMarked
package vn.chiso.document.text;

import org.jspecify.annotations.NullMarked;
