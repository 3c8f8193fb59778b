package vn.chiso.software.ui;

import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chiso.base.search.SearchHit;
import vn.chiso.base.search.SearchKind;
import vn.chiso.base.search.SearchQuery;
import vn.chiso.base.search.SearchSource;
import vn.chiso.base.search.SearchText;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.ListLink;
import vn.chiso.software.SoftwareService;
import vn.chiso.software.SoftwareSystem;

/** Finds systems by any name that they go by; each opens its row of the list. */
@Component
class SoftwareSearch implements SearchSource {

    private final SoftwareService software;

    SoftwareSearch(SoftwareService software) {
        this.software = software;
    }

    @Override
    public Stream<SearchHit> find(SearchQuery query) {
        return software.all().stream()
                .map(one -> new SearchHit(
                        SearchKind.SYSTEM,
                        one.name(query.locale()),
                        Texts.get(one.category().key(), query.locale()),
                        ListLink.address(SoftwareAddress.PATH, Map.of("q", one.name(query.locale()))),
                        score(one, query.text())))
                .filter(hit -> hit.score() > 0);
    }

    private static int score(SoftwareSystem one, SearchText text) {
        return Stream.concat(
                        Stream.of(one.nameVi(), one.nameEn()),
                        one.aliases().stream().map(SoftwareSystem.Alias::name))
                .mapToInt(text::score)
                .max()
                .orElse(0);
    }
}
