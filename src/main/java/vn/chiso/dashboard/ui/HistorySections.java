package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Objects;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.Texts;
import vn.chiso.observation.Citation;
import vn.chiso.observation.FigureDetail;
import vn.chiso.observation.Note;

/** What the register knows of a figure beside its value: notes in its own words, and how the value came about. */
final class HistorySections {

    private final CalculationText calculations;
    private final Locale locale;

    HistorySections(CalculationText calculations, Locale locale) {
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

    /** Every statement behind the figure, the adopted one in bold, with who entered it, when and why. */
    Component of(FigureDetail detail) {
        Div section = SourcePanel.section(SourcePanel.label(locale, "dashboard.source.history"));
        for (Citation citation : detail.citations()) {
            String who = citation.enteredBy() == null
                    ? Texts.get(
                            "dashboard.history.loaded", locale, citation.section() == null ? "" : citation.section())
                    : Texts.get(
                            "dashboard.history.entered",
                            locale,
                            citation.enteredBy(),
                            DateText.format(Objects.requireNonNull(citation.enteredAt())));
            Div line = new Div(new Span(who + ": " + calculations.said(citation)));
            if (citation.adopted()) {
                line.addClassName("strong");
            }
            section.add(line);
            if (citation.reason() != null) {
                section.add(SourcePanel.quiet(citation.reason()));
            }
        }
        if (detail.citations().stream().allMatch(citation -> citation.enteredBy() == null)) {
            section.add(SourcePanel.quiet(Texts.get("dashboard.history.untouched", locale)));
        }
        return section;
    }
}
