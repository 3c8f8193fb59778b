package vn.chiso.security;

/** A user has chosen a password; told after the transaction. */
public record PasswordChanged(String username) {}
