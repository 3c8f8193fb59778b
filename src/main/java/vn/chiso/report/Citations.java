package vn.chiso.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.document.DocumentPlaces;
import vn.chiso.document.DocumentService;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;
import vn.chiso.territory.TerritoryService;

/** Figures and sayings as runs that lead to their source. */
@Component
class Citations {

    private final Catalogue catalogue;
    private final AgencyService agencies;
    private final TerritoryService territory;
    private final DocumentService documents;
    private final List<DocumentPlaces> places;

    Citations(
            Catalogue catalogue,
            AgencyService agencies,
            TerritoryService territory,
            DocumentService documents,
            List<DocumentPlaces> places) {
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.territory = territory;
        this.documents = documents;
        this.places = List.copyOf(places);
    }

    Indicator indicator(Figure figure) {
        return catalogue.indicator(figure.indicatorId());
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Agency agency(long id) {
        return agencies.byId(id);
    }

    /** The figure with its unit, as a part of a sentence. */
    List<ReportRun> label(Figure figure, Templates words, Locale locale) {
        return label(figure, "", words, locale);
    }

    /** @param said what the sentence says of whose figure it is; a word that is part of that is not repeated */
    List<ReportRun> label(Figure figure, String said, Templates words, Locale locale) {
        String label = FigureText.label(figure, indicator(figure), locale);
        String word = figure.qualifier();
        String text = !word.isEmpty() && said.contains(word)
                ? label.replace(" · “" + word + "”", "")
                : FigureText.inSentence(label, word, locale);
        return as(text, figure, words, locale);
    }

    /** Other words that stand for a figure, such as the name of an agency among those with the same answer. */
    List<ReportRun> as(String text, Figure figure, Templates words, Locale locale) {
        String written = figure.approved() ? text : text + " " + words.text("unapproved");
        return List.of(new ReportRun.Cited(
                written,
                figure.observationId(),
                figure.version(),
                FigureText.label(figure, indicator(figure), locale),
                figure.approved(),
                address(figure)));
    }

    /** What a document says in words. */
    ReportRun said(String text, String key, long documentId, @Nullable String section) {
        Optional<String> place = section == null
                ? Optional.empty()
                : places.stream()
                        .flatMap(one -> one.address(documents.byId(documentId), section).stream())
                        .findFirst();
        return new ReportRun.Said(text, key, place.orElse(null));
    }

    private String address(Figure figure) {
        @Nullable Long agency = figure.subject().agencyId();
        String subject = agency == null
                ? "unit=" + encoded(territory.byId(figure.subject().unitId()).key())
                : "agency=" + encoded(agencies.byId(agency).key());
        return "?" + subject + "&indicator=" + indicator(figure).code() + "&figure=" + figure.observationId();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
