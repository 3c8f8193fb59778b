package vn.chiso.document.directive.ui;

import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chiso.base.search.SearchHit;
import vn.chiso.base.search.SearchKind;
import vn.chiso.base.search.SearchQuery;
import vn.chiso.base.search.SearchSource;
import vn.chiso.base.ui.ListLink;
import vn.chiso.document.directive.DirectiveDocument;
import vn.chiso.document.directive.DirectiveService;

/** Finds directive documents by number, subject or issuer; each opens its row of the register. */
@Component
class DirectiveSearch implements SearchSource {

    private final DirectiveService directives;

    DirectiveSearch(DirectiveService directives) {
        this.directives = directives;
    }

    @Override
    public Stream<SearchHit> find(SearchQuery query) {
        return directives.all().stream().map(one -> hit(one, query)).filter(hit -> hit.score() > 0);
    }

    private static SearchHit hit(DirectiveDocument one, SearchQuery query) {
        String name = one.number() == null ? one.subject() : one.number();
        return new SearchHit(
                SearchKind.DIRECTIVE,
                name,
                one.number() == null ? one.issuer() : one.subject() + " · " + one.issuer(),
                ListLink.address(DirectivesView.PATH, Map.of("q", one.key())),
                query.text().score(name + " " + one.subject() + " " + one.issuer()));
    }
}
