package vn.chiso.exchange.intake;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;

/** Which indicator a file means: by code, else by one of its names, with or without marks, units and numbering. */
public final class IndicatorNames {

    /** "1.2.", "a)", "(%)", "(ĐVT: triệu đồng)". */
    private static final Pattern AROUND =
            Pattern.compile("^(?:[ivx]+|\\d+(?:\\.\\d+)*|[a-z])[.)] +|\\s*\\([^()]*\\)\\s*$|\\s*[:.;]\\s*$");

    private final Catalogue catalogue;
    private final Map<String, Set<Indicator>> byName = new HashMap<>();

    public IndicatorNames(Catalogue catalogue) {
        this.catalogue = catalogue;
        catalogue
                .indicators()
                .forEach(indicator -> Stream.of(
                                indicator.nameVi(), indicator.nameEn(), indicator.shortVi(), indicator.shortEn())
                        .map(IndicatorNames::bare)
                        .forEach(name -> byName.computeIfAbsent(name, any -> new LinkedHashSet<>())
                                .add(indicator)));
    }

    public Match<Indicator> find(String name) {
        return catalogue
                .indicator(name.strip())
                .<Match<Indicator>>map(Match.One::new)
                .orElseGet(() -> Match.of(List.copyOf(byName.getOrDefault(bare(name), Set.of()))));
    }

    /** The indicators that share most words with a text, the best first: what a person is offered to choose from. */
    public List<Indicator> like(String text, int limit) {
        Set<String> words = NameWords.of(text);
        return catalogue.indicators().stream()
                .filter(indicator -> shared(indicator, words) > 0)
                .sorted(Comparator.comparingInt((Indicator indicator) -> -shared(indicator, words))
                        .thenComparingInt(
                                indicator -> NameWords.of(indicator.nameVi()).size())
                        .thenComparing(Indicator::code))
                .limit(limit)
                .toList();
    }

    /** The item of an indicator's dimension that a text names; the whole for an empty one. */
    public Match<DimensionItem> item(Indicator indicator, String label) {
        Optional<DimensionItem> named = catalogue.item(indicator, label.strip());
        if (named.isPresent()) {
            return new Match.One<>(named.get());
        }
        String folded = bare(label);
        List<DimensionItem> items = catalogue.items(indicator).stream()
                .filter(item -> Stream.of(item.label(), item.shortVi(), item.shortEn())
                        .map(IndicatorNames::bare)
                        .anyMatch(folded::equals))
                .toList();
        return Match.of(items);
    }

    /** The items whose labels end with a text, below a heading of theirs: {@code 1. Hạ tầng | Mạng} ends with Mạng. */
    public List<DimensionItem> itemsEnding(Indicator indicator, String text) {
        String folded = bare(text);
        return catalogue.items(indicator).stream()
                .filter(item -> bare(item.label().substring(item.label().lastIndexOf('|') + 1))
                        .equals(folded))
                .toList();
    }

    private static int shared(Indicator indicator, Set<String> words) {
        return NameWords.shared(words, indicator.nameVi() + " " + indicator.shortVi());
    }

    /** Without marks, numbering, what stands in brackets behind, and a colon at the end. */
    private static String bare(String name) {
        String folded = VietnameseText.fold(name);
        String bare = AROUND.matcher(folded).replaceAll("").strip();
        return bare.isEmpty() ? folded : bare;
    }
}
