package vn.chiso.evidence;

import java.nio.file.Path;

/**
 * A file to be handed out.
 *
 * @param name to be saved under
 */
record EvidenceFile(Path path, String name, FileKind kind) {}
