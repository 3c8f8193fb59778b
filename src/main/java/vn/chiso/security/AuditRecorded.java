package vn.chiso.security;

import java.util.List;

/**
 * Rows of the audit trail were written; whoever seals them hears of it after the commit.
 *
 * @param actions what was done, in the order of the rows
 */
public record AuditRecorded(List<String> actions) {}
