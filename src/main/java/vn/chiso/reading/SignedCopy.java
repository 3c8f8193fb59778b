package vn.chiso.reading;

import java.time.Instant;

/**
 * The signed copy of a report that was issued. While it is there, the figures of the report are locked.
 *
 * @param sha256 of the file, which nobody can change unseen
 * @param attachedBy how whoever attached it is called; the username when there is no such account
 */
public record SignedCopy(String fileName, String sha256, long bytes, String attachedBy, Instant attachedAt) {}
