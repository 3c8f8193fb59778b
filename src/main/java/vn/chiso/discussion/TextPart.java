package vn.chiso.discussion;

/** A piece of a comment as it was typed: plain words, or {@code @username} of somebody who was mentioned. */
public record TextPart(String text, boolean mention) {}
