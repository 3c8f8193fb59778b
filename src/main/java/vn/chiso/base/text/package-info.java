/** Vietnamese text: normal form, search without marks, order of the alphabet, numbers, money, dates and messages. */
@NullMarked
package vn.chiso.base.text;

import org.jspecify.annotations.NullMarked;
