/** Who may do what, held against one written matrix: services, screens and addresses, asked one by one and at random. */
@NullMarked
package vn.chiso.rights;

import org.jspecify.annotations.NullMarked;
