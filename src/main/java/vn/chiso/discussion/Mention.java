package vn.chiso.discussion;

import java.time.Instant;

/**
 * A comment that names somebody who has not read it yet.
 *
 * @param observationId the figure that it is about
 * @param displayName how the author is called
 * @param text as it was typed, to be shown as text
 */
public record Mention(long commentId, long observationId, Instant at, String displayName, String text) {}
