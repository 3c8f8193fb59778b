/** One portable format for backups of both databases: making, keeping and restoring them. */
@NullMarked
package vn.chiso.installation.backup;

import org.jspecify.annotations.NullMarked;
