package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Tier;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.Badge;
import vn.chiso.base.ui.Drawing;
import vn.chiso.document.SourceDocument;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.ui.IndicatorLink;
import vn.chiso.observation.Alternative;
import vn.chiso.observation.Citation;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureDetail;
import vn.chiso.observation.FigureHistory;
import vn.chiso.observation.FigureState;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.Note;
import vn.chiso.observation.Subject;

/** The sections of the source panel: the figure, how it comes about, its document, what to know, and its history. */
final class SourceSections {

    private final CardContext context;
    private final Locale locale;
    private final CalculationText calculations;

    SourceSections(CardContext context, Locale locale) {
        this.context = context;
        this.locale = locale;
        calculations = new CalculationText(context, locale);
    }

    List<Component> of(FigureDetail detail) {
        List<Component> sections = new ArrayList<>();
        Figure figure = detail.figure();
        Indicator indicator = context.catalogue().indicator(figure.indicatorId());
        FigureHistory history = context.figures().history(figure);
        sections.add(figure(figure, indicator));
        FindingSection.of(context, figure, history, locale).ifPresent(sections::add);
        detail.calculations().forEach(one -> sections.add(calculations.section(one, figure, indicator)));
        if (!detail.parts().isEmpty()) {
            sections.add(parts(detail, indicator));
        }
        List<Note> documentNotes = context.figures().documentNotes();
        detail.citations().stream()
                .filter(citation -> citation.documentId() != null)
                .collect(Collectors.groupingBy(
                        citation -> Objects.requireNonNull(citation.documentId()),
                        java.util.LinkedHashMap::new,
                        Collectors.toList()))
                .forEach((id, citations) -> {
                    SourceDocument document = context.documents().byId(id);
                    sections.add(document(
                            document,
                            documentNotes,
                            citations.stream()
                                    .map(Citation::section)
                                    .filter(Objects::nonNull)
                                    .distinct()
                                    .collect(Collectors.joining(", "))));
                    SentenceSection.of(context, document, citations, locale).ifPresent(sections::add);
                });
        SaidSections said = new SaidSections(calculations, locale);
        // what the only source says of a figure that nobody changed stands in its history
        Optional<String> words = history.untouched() ? said.only(detail) : Optional.empty();
        if (words.isEmpty()) {
            said.each(detail).ifPresent(sections::add);
        }
        detail.notes().forEach(note -> sections.add(said.note(note)));
        sections.add(
                history.untouched()
                        ? HistorySection.untouched(figure, words, locale)
                        : new HistorySection(context, figure, history, indicator, locale));
        return sections;
    }

    private Component figure(Figure figure, Indicator indicator) {
        Div section = SourcePanel.section(
                SourcePanel.quiet(subject(figure.subject()) + " · " + FigureText.period(figure.period(), locale)),
                new Div(new IndicatorLink(
                        indicator,
                        indicator.name(locale)
                                + (figure.itemId() == 1
                                        ? ""
                                        : " · "
                                                + context.catalogue()
                                                        .item(figure.itemId())
                                                        .shortName(locale)))));
        if (figure.state() != FigureState.STATED) {
            section.add(new Badge(
                    Texts.get(figure.state().key(), locale),
                    figure.state() == FigureState.CONFLICT || figure.state() == FigureState.DOUBTFUL
                            ? "badge--conflict"
                            : "badge--accent"));
        }
        Div values = new Div();
        values.addClassName("source-panel__values");
        if (figure.alternatives().isEmpty()) {
            values.add(value(FigureText.label(figure, indicator, locale), false));
        }
        for (Alternative one : figure.alternatives()) {
            if (values.getComponentCount() > 0) {
                values.add(new Span("≠"));
            }
            Span value = value(FigureText.alternative(one, indicator, locale, true), true);
            value.setTitle(one.subjectLabel() + (one.section() == null ? "" : " · " + one.section()));
            values.add(value);
        }
        section.add(values);
        if (figure.subject().isJoint()) {
            section.add(SourcePanel.quiet(Texts.get("dashboard.source.joint", locale)));
        }
        if (!figure.subject().coverage().isVague() || figure.subject().agencyId() != null) {
            return section;
        }
        section.add(SourcePanel.quiet(Texts.get(figure.subject().coverage().key(), locale)));
        return section;
    }

    Component document(SourceDocument document, List<Note> notes, @Nullable String path) {
        DescriptionList list = new DescriptionList();
        term(list, "dashboard.source.number", document.number(), document.numberNote(locale));
        String issued = document.issueDate() == null ? null : DateText.format(document.issueDate());
        term(list, "dashboard.source.date", issued, null);
        term(list, "dashboard.source.issuer", document.issuer(), null);
        term(list, "dashboard.source.period", document.periodLabel(locale), null);
        term(list, "dashboard.source.basis", document.basis(), null);
        if (path != null) {
            term(list, "dashboard.source.section", path, null);
        }
        Span title = new Span(document.title());
        title.addClassName("strong");
        Div section = SourcePanel.section(SourcePanel.label(locale, "dashboard.source.document"), title, list);
        if (!document.emptySections().isEmpty()) {
            section.add(SourcePanel.quiet(
                    Texts.get("dashboard.source.emptySections", locale, String.join(", ", document.emptySections()))));
        }
        notes.stream()
                .filter(note -> note.documentId() != null && note.documentId() == document.id())
                .forEach(note -> section.add(SourcePanel.quiet(note.text(locale))));
        return Drawing.of(section);
    }

    private Component parts(FigureDetail detail, Indicator indicator) {
        Div section = SourcePanel.section(SourcePanel.label(locale, "dashboard.source.parts"));
        for (Figure part : detail.parts()) {
            section.add(new Div(context.catalogue().item(part.itemId()).shortName(locale) + ": "
                    + FigureText.label(part, indicator, locale)));
        }
        return section;
    }

    private String subject(Subject subject) {
        if (subject.agencyId() != null) {
            return context.agencies().byId(subject.agencyId()).name();
        }
        String unit = context.territory().byId(subject.unitId()).fullName();
        return subject.tiers().contains(Tier.ALL)
                ? unit
                : unit + ", " + Tiers.names(List.copyOf(subject.tiers()), locale) + " · " + subject.label();
    }

    private void term(DescriptionList list, String key, @Nullable String value, @Nullable String note) {
        Span said = new Span(value == null ? Texts.get("dashboard.source.missing", locale) : value);
        if (value == null) {
            said.addClassName("fig--words");
        }
        DescriptionList.Description description = new DescriptionList.Description(said);
        if (note != null) {
            description.add(new Div(note));
        }
        list.add(new DescriptionList.Term(Texts.get(key, locale)), description);
    }

    private Span value(String text, boolean conflict) {
        Span value = new Span(text);
        value.addClassName("source-panel__value");
        if (conflict) {
            value.addClassName("source-panel__value--conflict");
        }
        return value;
    }
}
