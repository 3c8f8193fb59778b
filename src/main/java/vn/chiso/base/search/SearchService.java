package vn.chiso.base.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Searches everything that features hold, within the rights of whoever is signed in. */
@Service
public class SearchService {

    /** A single letter is in nearly everything. */
    private static final int SHORTEST = 2;

    private final ObjectProvider<SearchSource> sources;

    SearchService(ObjectProvider<SearchSource> sources) {
        this.sources = sources;
    }

    /**
     * The best of each kind, in the order of the kinds, but first those of which something bears the number that was typed;
     * what differs by a letter only where nothing else is found.
     *
     * @param overview see {@link SearchQuery}
     * @param each how many of a kind at most
     */
    public SearchResult find(String typed, Map<String, List<String>> overview, int each, Locale locale) {
        SearchText text = SearchText.of(typed);
        if (text.folded().length() < SHORTEST) {
            return new SearchResult(List.of(), false);
        }
        List<SearchResult.Group> exact = groups(new SearchQuery(text, overview, locale), each);
        return exact.isEmpty()
                ? new SearchResult(groups(new SearchQuery(text.lenient(), overview, locale), each), true)
                : new SearchResult(exact, false);
    }

    private List<SearchResult.Group> groups(SearchQuery query, int each) {
        Map<SearchKind, List<SearchHit>> byKind = sources.orderedStream()
                .flatMap(source -> source.find(query))
                .collect(Collectors.groupingBy(SearchHit::kind, TreeMap::new, Collectors.toList()));
        Predicate<SearchHit> meant = hit -> hit.kind().isThing() && query.text().isNumberOf(hit.name());
        List<SearchResult.Group> groups = new ArrayList<>();
        byKind.forEach((kind, hits) -> groups.add(new SearchResult.Group(
                kind,
                hits.stream()
                        .sorted(Comparator.comparing((SearchHit hit) -> !meant.test(hit))
                                .thenComparing(Comparator.comparingInt(SearchHit::score)
                                        .reversed()))
                        .limit(each)
                        .toList(),
                Math.max(hits.size() - each, 0))));
        // whose number was typed stands above what only mentions it
        groups.sort(Comparator.comparing(group -> group.hits().stream().noneMatch(meant)));
        return List.copyOf(groups);
    }
}
