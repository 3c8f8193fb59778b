package vn.chiso.reading.ui;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chiso.base.search.SearchHit;
import vn.chiso.base.search.SearchKind;
import vn.chiso.base.search.SearchQuery;
import vn.chiso.base.search.SearchSource;
import vn.chiso.base.search.SearchText;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.document.DocumentNames;
import vn.chiso.document.DocumentService;
import vn.chiso.document.SourceDocument;
import vn.chiso.reading.ReaderAddress;
import vn.chiso.reading.TextReader;

/** Finds reports by number, issuer, title or period, and what their texts say; each opens where it stands. */
@Component
class ReportSearch implements SearchSource {

    /** So many passages are told of; with more, another word is needed anyway. */
    private static final int MOST = 100;

    /** Words of a passage before and behind the first that was found. */
    private static final int AROUND = 9;

    private final DocumentService documents;
    private final TextReader texts;

    ReportSearch(DocumentService documents, TextReader texts) {
        this.documents = documents;
        this.texts = texts;
    }

    @Override
    public Stream<SearchHit> find(SearchQuery query) {
        return Stream.concat(reports(query), query.text().isLenient() ? Stream.empty() : passages(query));
    }

    private Stream<SearchHit> reports(SearchQuery query) {
        return documents.all().stream()
                .filter(texts::reads)
                .map(one -> hit(one, query))
                .filter(hit -> hit.score() > 0);
    }

    private static SearchHit hit(SourceDocument one, SearchQuery query) {
        Locale locale = query.locale();
        String name = DocumentNames.of(one, locale);
        return new SearchHit(
                SearchKind.DOCUMENT,
                name,
                one.title(),
                ReaderAddress.of(one.key()).link(),
                query.text()
                        .score(name + " " + one.title() + " "
                                + Objects.requireNonNullElse(one.periodLabel(locale), "")));
    }

    private Stream<SearchHit> passages(SearchQuery query) {
        return texts.find(query.text().words(), MOST).stream()
                .map(one -> new SearchHit(
                        SearchKind.PASSAGE,
                        excerpt(one.words(), query.text()),
                        DocumentNames.of(one.document(), query.locale()) + ", " + one.path(),
                        ReaderAddress.of(one.document().key(), one.path())
                                .passage(one.path(), one.passage())
                                .link(),
                        query.text().score(one.words())));
    }

    /** The words around the first that was found. */
    private static String excerpt(String text, SearchText searched) {
        String[] words = text.split("\\s+", -1);
        String wanted = searched.words().getFirst();
        int first = 0;
        while (first < words.length - 1 && !VietnameseText.fold(words[first]).contains(wanted)) {
            first++;
        }
        int from = Math.max(0, first - AROUND);
        int to = Math.min(words.length, first + AROUND + 1);
        String cut = Stream.of(words).skip(from).limit(to - (long) from).collect(Collectors.joining(" "));
        return (from > 0 ? "… " : "") + cut + (to < words.length ? " …" : "");
    }
}
