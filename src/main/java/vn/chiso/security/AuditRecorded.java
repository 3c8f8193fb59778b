package vn.chiso.security;

/** A row of the audit trail was written; whoever seals it hears of it after the commit. */
public record AuditRecorded() {}
