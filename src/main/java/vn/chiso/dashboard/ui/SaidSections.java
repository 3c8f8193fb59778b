package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.chiso.observation.Citation;
import vn.chiso.observation.FigureDetail;
import vn.chiso.observation.Note;

/** What the sources say of a figure beside the value that is held: notes in their own words, and each statement. */
final class SaidSections {

    private final CalculationText calculations;
    private final Locale locale;

    SaidSections(CalculationText calculations, Locale locale) {
        this.calculations = calculations;
        this.locale = locale;
    }

    Component note(Note note) {
        String key = "dashboard.note." + note.kind().toLowerCase(Locale.ROOT);
        Div section = SourcePanel.section(SourcePanel.label(locale, key));
        section.add(new Span(note.text(locale)));
        note.others().stream()
                .limit(4)
                .forEach(other -> section.add(SourcePanel.quiet(other.subjectLabel() + " · "
                        + (other.section() == null ? "" : other.section()) + " · " + calculations.said(other))));
        return section;
    }

    /** Every statement of a document in its own words, the adopted one in bold. Empty without any, and for a figure made of
     * parts, which say it. */
    Optional<Component> each(FigureDetail detail) {
        List<Citation> said = ofDocuments(detail);
        if (said.isEmpty() || detail.figure().derived()) {
            return Optional.empty();
        }
        Div section = SourcePanel.section(SourcePanel.label(locale, "dashboard.source.said"));
        for (Citation citation : said) {
            String where = citation.section() == null ? "" : citation.section() + ": ";
            Div line = new Div(new Span(where + calculations.said(citation)));
            line.setClassName("strong", citation.adopted());
            section.add(line);
        }
        return Optional.of(section);
    }

    /** The words of the only statement of a document, with its section; empty when there are none or several. */
    Optional<String> only(FigureDetail detail) {
        List<Citation> said = ofDocuments(detail);
        if (said.size() != 1 || said.getFirst().section() == null) {
            return Optional.empty();
        }
        return Optional.of(said.getFirst().section() + ": " + calculations.said(said.getFirst()));
    }

    private static List<Citation> ofDocuments(FigureDetail detail) {
        return detail.citations().stream()
                .filter(citation -> citation.enteredBy() == null)
                .toList();
    }
}
