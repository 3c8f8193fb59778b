package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.ListLink;
import vn.chiso.document.SourceDocument;
import vn.chiso.observation.Citation;
import vn.chiso.reading.ReaderAddress;
import vn.chiso.reading.Sentence;
import vn.chiso.reading.Sentence.Excerpt;
import vn.chiso.reading.tie.Tie;

/** The sentences of a report that a figure comes from, its number marked in each; one click leads to the reader. */
final class SentenceSection {

    private SentenceSection() {}

    /** Empty when the user may not read the report. */
    static Optional<Component> of(
            CardContext context, SourceDocument document, List<Citation> citations, Locale locale) {
        if (!context.reader().reads(document)) {
            return Optional.empty();
        }
        Map<String, Sentence> sentences = context.reader()
                .sentences(
                        document.id(), citations.stream().map(Citation::factKey).toList());
        Map<Excerpt, Citation> different = new LinkedHashMap<>();
        for (Citation citation : citations) {
            Sentence sentence = sentences.get(citation.factKey());
            if (sentence != null) {
                different.putIfAbsent(sentence.excerpt(), citation);
            }
        }
        Div section = SourcePanel.section();
        if (different.isEmpty()) {
            section.add(link(document, citations.getFirst(), "dashboard.source.open", locale));
            return Optional.of(section);
        }
        section.add(SourcePanel.label(locale, "dashboard.source.sentence"));
        different.forEach((excerpt, citation) ->
                section.add(words(excerpt), link(document, citation, "dashboard.source.read", locale)));
        return Optional.of(section);
    }

    private static Component words(Excerpt excerpt) {
        Div words = new Div();
        words.addClassName("sentence");
        int at = 0;
        for (Tie.Span number : excerpt.numbers().stream()
                .sorted(Comparator.comparingInt(Tie.Span::start))
                .toList()) {
            if (number.start() >= at) {
                HtmlContainer mark = new HtmlContainer("mark");
                mark.setText(excerpt.text().substring(number.start(), number.end()));
                words.add(new Span(excerpt.text().substring(at, number.start())), mark);
                at = number.end();
            }
        }
        words.add(new Span(excerpt.text().substring(at)));
        return words;
    }

    private static Component link(SourceDocument document, Citation citation, String key, Locale locale) {
        String cited = citation.section() == null ? "" : citation.section();
        return new ListLink(
                ReaderAddress.PATH,
                ReaderAddress.figure(document.key(), cited, citation.factKey()).query(),
                Texts.get(key, locale));
    }
}
