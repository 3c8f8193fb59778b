package vn.chiso.base.search;

import java.util.List;

/**
 * What was found.
 *
 * @param groups one for each kind of which something was found, in the order of the kinds
 * @param lenient whether nothing fits as it was typed, so that these differ by a letter
 */
public record SearchResult(List<Group> groups, boolean lenient) {

    /**
     * The best of one kind.
     *
     * @param hits the best first
     * @param more how many others there are
     */
    public record Group(SearchKind kind, List<SearchHit> hits, int more) {}
}
