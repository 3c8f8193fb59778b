package vn.chiso.inspection.ui;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chiso.base.search.SearchHit;
import vn.chiso.base.search.SearchKind;
import vn.chiso.base.search.SearchQuery;
import vn.chiso.base.search.SearchSource;
import vn.chiso.base.ui.ListLink;
import vn.chiso.inspection.Finding;
import vn.chiso.inspection.FindingFilter;
import vn.chiso.inspection.FindingKind;

/** Finds what reports find and recommend; each opens the section that says it. */
@Component
class FindingSearch implements SearchSource {

    private final FindingContext context;

    FindingSearch(FindingContext context) {
        this.context = context;
    }

    @Override
    public Stream<SearchHit> find(SearchQuery query) {
        return context.findings().all().stream().map(one -> hit(one, query)).filter(hit -> hit.score() > 0);
    }

    private SearchHit hit(Finding one, SearchQuery query) {
        String whom = one.subject() + " " + Objects.requireNonNullElse(one.addressee(), "");
        return new SearchHit(
                one.kind() == FindingKind.RECOMMENDATION ? SearchKind.RECOMMENDATION : SearchKind.FINDING,
                one.words(),
                about(one, query.locale()),
                ListLink.address(
                        FindingAddress.PATH,
                        new FindingAddress(context).format(FindingFilter.section(one.documentId(), one.section()))),
                query.text().score(one.words() + " " + whom));
    }

    private String about(Finding one, Locale locale) {
        String place = context.report(one, locale) + ", " + one.section();
        return place.startsWith(one.subject()) ? place : one.subject() + " · " + place;
    }
}
