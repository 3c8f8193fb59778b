/** What reports find, fall short of, explain and ask for: by section, agency and topic. */
@NullMarked
package vn.chiso.inspection;

import org.jspecify.annotations.NullMarked;
