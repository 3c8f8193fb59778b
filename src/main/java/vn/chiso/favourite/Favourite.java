package vn.chiso.favourite;

import java.io.Serializable;

/**
 * An address that a user keeps.
 *
 * @param name the user's own words for it
 * @param query the part of the address after the question mark, encoded; never empty
 */
public record Favourite(long id, String name, String query) implements Serializable {}
