package vn.chiso.document.directive;

/**
 * One place where a report names a directive document.
 *
 * @param fact the statement of the report that names it, such as {@code 001-Q014}
 * @param documentId the report
 * @param section its section, such as {@code II.3.c}
 * @param topic code of an indicator group
 */
public record DirectiveCitation(String fact, long documentId, String section, String topic, CitationRole role) {}
