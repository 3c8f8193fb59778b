package vn.chiso.base.search;

import java.util.stream.Stream;

/** Finds what one feature holds. The feature that shows it provides it, with the rights of whoever is signed in. */
public interface SearchSource {

    /** What fits the query, in the feature's own order; of equally good ones the first are shown. */
    Stream<SearchHit> find(SearchQuery query);
}
