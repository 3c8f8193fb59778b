package vn.chiso.security;

/** Nobody may work with this account any more, or not as before: its sessions end. */
public record AccountDisabled(String username) {}
