package vn.chiso.security;

import java.io.Serializable;

/** An account as colleagues see it: the name that is shown, and the one that tells it from all others. */
public record Person(String username, String displayName) implements Serializable {}
