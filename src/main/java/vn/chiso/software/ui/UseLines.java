package vn.chiso.software.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chiso.base.ui.Badge;
import vn.chiso.base.ui.ListLink;
import vn.chiso.document.DocumentNames;
import vn.chiso.document.SectionName;
import vn.chiso.document.SourceDocument;
import vn.chiso.indicator.Indicator;
import vn.chiso.inspection.Finding;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;
import vn.chiso.software.SoftwareSystem;
import vn.chiso.software.SystemUse;
import vn.chiso.software.UseStatus;

/** Where a system runs, a line for each: how far it is, the figures that say so, and the section of the report. */
final class UseLines {

    private static final Set<UseStatus> GOOD = Set.of(UseStatus.IN_USE, UseStatus.TO_COMMUNES, UseStatus.LEASED);
    private static final Set<UseStatus> BAD =
            Set.of(UseStatus.BROKEN, UseStatus.LICENCE_LAPSED, UseStatus.NOT_IN_USE, UseStatus.NEEDED);

    private final SoftwareContext context;
    private final Locale locale;
    private final UseWords words;
    private final Map<String, Figure> figures;
    private final Map<String, Finding> findings;

    /** Reads all figures of the systems at once. */
    UseLines(SoftwareContext context, List<SoftwareSystem> systems, Locale locale) {
        this.context = context;
        this.locale = locale;
        words = new UseWords(context, locale);
        figures = context.figures()
                .byFacts(systems.stream()
                        .flatMap(one -> one.uses().stream())
                        .flatMap(use -> use.figures().stream())
                        .distinct()
                        .toList());
        findings = context.findings().all().stream().collect(Collectors.toMap(Finding::key, one -> one));
    }

    Component of(SoftwareSystem system) {
        UnorderedList lines = new UnorderedList();
        lines.addClassName("holding__lines");
        system.uses().forEach(use -> lines.add(new ListItem(line(use))));
        return lines;
    }

    /** The figures that say so, in words, for a file. */
    String figures(SoftwareSystem system) {
        return system.uses().stream()
                .flatMap(this::known)
                .distinct()
                .map(this::text)
                .collect(Collectors.joining("; "));
    }

    private Component[] line(SystemUse use) {
        Div head = new Div(
                new Badge(
                        words.status(use),
                        GOOD.contains(use.status())
                                ? "badge--good"
                                : BAD.contains(use.status()) ? "badge--warn" : "badge--plain"),
                new Span(words.where(use)));
        head.addClassName("holding__sections");
        String since = words.since(use);
        if (!since.isEmpty()) {
            head.add(new Span(since));
        }
        Div said = new Div();
        said.addClassNames("holding__sections", "muted", "register__others");
        said.add(new Span(words.place(use)));
        known(use).distinct().forEach(figure -> said.add(link(figure, use)));
        use.findings().stream()
                .map(findings::get)
                .filter(Objects::nonNull)
                .map(Finding::section)
                .distinct()
                .forEach(section -> said.add(section(use, section)));
        return new Component[] {head, said};
    }

    private Stream<Figure> known(SystemUse use) {
        return use.figures().stream().map(figures::get).filter(Objects::nonNull);
    }

    private String text(Figure figure) {
        Indicator indicator = context.catalogue().indicator(figure.indicatorId());
        return indicator.shortName(locale) + ": " + FigureText.label(figure, indicator, locale);
    }

    private Component link(Figure figure, SystemUse use) {
        Indicator indicator = context.catalogue().indicator(figure.indicatorId());
        Long agency = figure.subject().agencyId();
        return link(
                context,
                figure,
                agency != null && use.agencyIds().size() > 1
                        ? context.agencies().byId(agency).shortName() + ": "
                                + FigureText.label(figure, indicator, locale)
                        : text(figure));
    }

    /** To the figure on the dashboard, with its source open. */
    static ListLink link(SoftwareContext context, Figure figure, String text) {
        return new ListLink("", context.addresses().of(figure), text);
    }

    private Component section(SystemUse use, String section) {
        SourceDocument report = context.documents().byId(use.documentId());
        String text = SectionName.of(section, locale);
        return context.places()
                .address(report, section)
                .<Component>map(address -> {
                    Anchor link = new Anchor(address, text);
                    link.getElement().setAttribute("router-link", true);
                    link.setTitle(DocumentNames.of(report, locale));
                    return link;
                })
                .orElseGet(() -> new Span(text));
    }
}
