package vn.chiso.dashboard.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chiso.agency.Agency;
import vn.chiso.base.table.ExportCaption;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.Texts;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.dashboard.DashboardData;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.dashboard.Nation;
import vn.chiso.dashboard.Origins;
import vn.chiso.document.SourceDocument;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Alternative;
import vn.chiso.observation.Figure;
import vn.chiso.observation.ui.Sign;

/** What is written around a saved picture or table, and what the file is called. */
final class Captions {

    private Captions() {}

    static ExportCaption of(DashboardData data, CardView view, CardContext context, Locale locale) {
        return new ExportCaption(
                view.title(),
                subtitle(data, view, locale),
                filter(data, locale),
                period(data, locale),
                source(data, context, locale),
                legend(view.signs(), locale),
                mark(view.signs(), context, locale));
    }

    /** Around the telling figures of one report: its own unit, period and source, whatever the page is filtered by. */
    static ExportCaption of(Nation.Report report, Collection<Sign> signs, CardContext context, Locale locale) {
        SourceDocument document = report.document();
        String period = document.periodLabel(locale);
        return new ExportCaption(
                document.issuer(),
                document.title(),
                report.unit().fullName(),
                period == null ? "" : period,
                source(Stream.of(document), context, locale),
                legend(signs, locale),
                mark(signs, context, locale));
    }

    /** A file name that every system takes: {@code ma-tran-44-2015}; on the page of an agency with its code too. */
    static String fileName(String card, DashboardFilter filter) {
        String unit = filter.unit().code() == null
                ? filter.unit().name()
                : filter.unit().code();
        Agency agency = filter.agency();
        String of = agency == null ? unit : unit + " " + agency.shortName();
        String year = filter.year() == null ? "latest" : String.valueOf(filter.year());
        return VietnameseText.fold(card + " " + of + " " + year).replaceAll("[^a-z0-9]+", "-");
    }

    /** Up to which day figures speak: "số liệu đến ngày 15/05/2020". */
    static String dataDay(LocalDate day, Locale locale) {
        return Texts.get("dashboard.data_day", locale, DateText.format(day));
    }

    private static String period(DashboardData data, Locale locale) {
        LocalDate day = data.dataDay();
        return period(data.filter(), locale) + (day == null ? "" : " · " + dataDay(day, locale));
    }

    /** The period of a page: "năm 2015", "số mới nhất". */
    static String period(DashboardFilter filter, Locale locale) {
        return filter.year() == null
                ? Texts.get("files.latest", locale)
                : Texts.get("files.year", locale, String.valueOf(filter.year()));
    }

    /** How a document is cited on one line: number, date and issuer, or its title when it has no number. */
    static String cited(SourceDocument document) {
        String name = document.number() == null ? document.title() : document.number();
        LocalDate day = document.issueDate();
        return name + (day == null ? "" : ", " + DateText.format(day)) + ", " + document.issuer();
    }

    /** The section that a figure comes from, or of each of its contradicting statements; empty without any. */
    static String section(Figure figure) {
        String section = figure.section();
        return section != null && !section.isEmpty()
                ? section
                : figure.alternatives().stream()
                        .map(Alternative::section)
                        .filter(one -> one != null && !one.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    /** What a column of sources says: the section, else the document; that it was made from its parts, or entered. */
    static String shortSource(Figure figure, CardContext context, Locale locale) {
        String section = section(figure);
        if (!section.isEmpty()) {
            return section;
        }
        return document(figure, context)
                .map(Captions::cited)
                .orElseGet(() -> Texts.get(figure.derived() ? "grid.source.parts" : "grid.source.entered", locale));
    }

    /** The document of a figure, or of its first contradicting statement. */
    static Optional<SourceDocument> document(Figure figure, CardContext context) {
        return Stream.concat(
                        Stream.ofNullable(figure.documentId()),
                        figure.alternatives().stream().map(Alternative::documentId))
                .filter(Objects::nonNull)
                .findFirst()
                .map(id -> context.documents().byId(id));
    }

    /** The second line of the card, unless it only names the indicator or the agency, which the filter does too. */
    private static String subtitle(DashboardData data, CardView view, Locale locale) {
        Indicator indicator = data.indicator();
        Agency agency = data.filter().agency();
        boolean said = (indicator != null && view.subtitle().contains(indicator.name(locale)))
                || (agency != null && view.subtitle().equals(agency.name()));
        return said ? "" : view.subtitle();
    }

    private static String filter(DashboardData data, Locale locale) {
        DashboardFilter filter = data.filter();
        List<String> parts = new ArrayList<>();
        Indicator indicator = data.indicator();
        if (indicator != null) {
            parts.add(indicator.name(locale));
        }
        parts.add(filter.unit().fullName());
        if (filter.agency() != null) {
            parts.add(filter.agency().name());
        }
        if (filter.tier() != null) {
            parts.add(Texts.get(filter.tier().key(), locale));
        }
        if (filter.type() != null) {
            parts.add(Texts.get(filter.type().key(), locale));
        }
        if (filter.boundaries() != null) {
            parts.add(Texts.get("dashboard.boundaries.carried", locale, DateText.format(filter.boundaries())));
            if (!data.left().isEmpty()) {
                parts.add(LeftNotice.count(data.left(), locale));
            }
        }
        return String.join(" · ", parts);
    }

    private static String source(DashboardData data, CardContext context, Locale locale) {
        Nation nation = data.nation();
        Origins origins = data.origins();
        return source(
                nation == null
                        ? documents(origins, context)
                        : nation.reports().stream().map(Nation.Report::document),
                origins,
                context,
                locale);
    }

    private static String source(Stream<SourceDocument> documents, CardContext context, Locale locale) {
        return source(documents, Origins.NONE, context, locale);
    }

    /** Of figures that are no page of the dashboard. */
    static String source(Origins origins, CardContext context, Locale locale) {
        return source(documents(origins, context), origins, context, locale);
    }

    private static Stream<SourceDocument> documents(Origins origins, CardContext context) {
        return origins.documents().stream().map(id -> context.documents().byId(id));
    }

    /** The documents, as they are cited, the files, and the day of today. */
    private static String source(
            Stream<SourceDocument> documents, Origins origins, CardContext context, Locale locale) {
        List<String> cited = new ArrayList<>(
                documents.filter(Objects::nonNull).map(Captions::cited).toList());
        origins.files().forEach(file -> cited.add(Texts.get("files.source.file", locale, file)));
        if (origins.typed()) {
            cited.add(Texts.get("grid.source.entered", locale));
        }
        return Texts.get(
                "files.source", locale, String.join("; ", cited), DateText.format(DateText.today(context.clock())));
    }

    static String legend(Collection<Sign> signs, Locale locale) {
        return signs.isEmpty() ? "" : Texts.get("files.legend", locale, Sign.legend(signs, locale));
    }

    static String mark(Collection<Sign> signs, CardContext context, Locale locale) {
        if (context.exports().simulated()) {
            return Texts.get("files.simulated", locale);
        }
        return signs.contains(Sign.DRAFT) ? Texts.get("files.unapproved", locale) : "";
    }
}
