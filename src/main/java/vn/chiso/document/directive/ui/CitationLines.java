package vn.chiso.document.directive.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chiso.base.text.Texts;
import vn.chiso.document.DocumentNames;
import vn.chiso.document.SectionName;
import vn.chiso.document.SourceDocument;
import vn.chiso.document.directive.CitationRole;
import vn.chiso.document.directive.DirectiveCitation;
import vn.chiso.document.directive.DirectiveDocument;

/** Who cites a directive document and where: a line for each report, its sections as links where there is more to read. */
final class CitationLines {

    private final DirectiveContext context;
    private final Locale locale;

    CitationLines(DirectiveContext context, Locale locale) {
        this.context = context;
        this.locale = locale;
    }

    Component of(DirectiveDocument one) {
        UnorderedList lines = new UnorderedList();
        lines.addClassName("holding__lines");
        byReport(one).forEach((report, places) -> {
            Span name = new Span(name(report));
            name.addClassName("muted");
            Div sections = new Div();
            places.forEach(place -> sections.add(section(place)));
            sections.addClassName("holding__sections");
            lines.add(new ListItem(name, sections));
        });
        return lines;
    }

    /** The same in a line of text. */
    String text(DirectiveDocument one) {
        return byReport(one).entrySet().stream()
                .map(line -> name(line.getKey()) + ": "
                        + line.getValue().stream().map(this::text).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private Map<Long, List<DirectiveCitation>> byReport(DirectiveDocument one) {
        Map<Long, List<DirectiveCitation>> places = one.citations().stream()
                .collect(Collectors.groupingBy(DirectiveCitation::documentId, LinkedHashMap::new, Collectors.toList()));
        places.replaceAll((report, cited) -> cited.stream()
                .collect(Collectors.toMap(
                        DirectiveCitation::section, place -> place, (first, again) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList());
        return places;
    }

    private Component section(DirectiveCitation place) {
        return context.address(place)
                .map(address -> {
                    Anchor link = new Anchor(address, text(place));
                    link.getElement().setAttribute("router-link", true);
                    return (Component) link;
                })
                .orElseGet(() -> new Span(text(place)));
    }

    private String name(long report) {
        SourceDocument document = context.documents().byId(report);
        return DocumentNames.of(document, locale);
    }

    private String text(DirectiveCitation place) {
        String section = SectionName.of(place.section(), locale);
        return place.role() == CitationRole.REFERENCE
                ? section
                : section + " (" + Texts.get(place.role().key(), locale) + ")";
    }
}
