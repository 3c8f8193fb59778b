package vn.chiso.report;

import java.time.Instant;

/**
 * A report that was generated.
 *
 * @param templateVersion of the sentences by which it was made
 * @param hash SHA-256 of all that it says
 * @param by who generated it
 * @param figures how many figures it names
 */
public record Generation(
        long id, ReportRequest request, int templateVersion, String hash, String by, Instant at, int figures) {}
