/** Files of reports ({@code .docx}, {@code .pdf}, {@code .txt}), distrusted and read as lines of text. */
@NullMarked
package vn.chiso.reading.file;

import org.jspecify.annotations.NullMarked;
