/** What answers to programs have in common. */
@NullMarked
package vn.chiso.base.web;

import org.jspecify.annotations.NullMarked;
