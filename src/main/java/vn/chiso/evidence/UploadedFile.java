package vn.chiso.evidence;

/**
 * A file that has come in and was checked, but proves nothing yet. It is thrown away after a day.
 *
 * @param key finds it again
 * @param name fit to be shown and saved under
 * @param sha256 of the content, 64 hexadecimal digits
 */
public record UploadedFile(String key, String name, FileKind kind, long bytes, String sha256) {}
