/** Word documents: pages, paragraphs and tables as official documents have them. */
@NullMarked
package vn.chiso.base.word;

import org.jspecify.annotations.NullMarked;
