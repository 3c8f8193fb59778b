package vn.chiso.base.search;

/**
 * Something found that the reader may open.
 *
 * @param about what it is, or where; may be empty
 * @param address relative to the application
 * @param score how well it fits, see {@link SearchText#score}; above 0
 */
public record SearchHit(SearchKind kind, String name, String about, String address, int score) {}
