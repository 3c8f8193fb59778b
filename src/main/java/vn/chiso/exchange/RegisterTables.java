package vn.chiso.exchange;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.document.DocumentService;
import vn.chiso.document.directive.DirectiveDocument;
import vn.chiso.document.directive.DirectiveService;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;

/** The open-data tables of what figures are about. They are in memory, so which rows a page has is known at once. */
@Component
class RegisterTables {

    private final TerritoryService territory;
    private final AgencyService agencies;
    private final Catalogue catalogue;
    private final DocumentService documents;
    private final DirectiveService directives;

    RegisterTables(
            TerritoryService territory,
            AgencyService agencies,
            Catalogue catalogue,
            DocumentService documents,
            DirectiveService directives) {
        this.territory = territory;
        this.agencies = agencies;
        this.catalogue = catalogue;
        this.documents = documents;
        this.directives = directives;
    }

    /** @throws ApiRefused when the page goes on from a row that is not there, as the others do */
    Consumer<RowSink> indicators(ApiPage page) {
        return rows(page, catalogue.indicators(), Indicator::code, this::indicator);
    }

    private List<String> indicator(Indicator one) {
        var group = catalogue.group(one.groupId());
        return OpenDataTables.row(
                one.code(),
                group.code(),
                group.nameVi(),
                group.nameEn(),
                one.nameVi(),
                one.nameEn(),
                one.kind().name().toLowerCase(Locale.ROOT),
                one.unit(),
                one.numeratorDef(),
                one.denominatorDef(),
                one.direction().name().toLowerCase(Locale.ROOT),
                one.kind() == Kind.LEVEL ? String.join(" | ", one.levels()) : "",
                one.appliesTo());
    }

    /** The units of a day, level by level. */
    Consumer<RowSink> units(LocalDate day, ApiPage page) {
        List<Unit> sorted = territory.allOn(day).stream()
                .sorted(Comparator.comparing(Unit::level).thenComparing(Unit::key))
                .toList();
        return rows(page, sorted, Unit::key, this::unit);
    }

    private List<String> unit(Unit unit) {
        return OpenDataTables.row(
                unit.key(),
                unit.code(),
                unit.level(),
                unit.kind(),
                unit.name(),
                unit.parentId() == null ? "" : territory.byId(unit.parentId()).key(),
                unit.validFrom(),
                unit.validTo());
    }

    Consumer<RowSink> agencies(ApiPage page) {
        List<Agency> sorted = agencies.all().stream()
                .sorted(Comparator.comparing(Agency::key))
                .toList();
        return rows(page, sorted, Agency::key, this::agency);
    }

    private List<String> agency(Agency one) {
        return OpenDataTables.row(
                one.key(),
                one.name(),
                one.type().code(),
                one.tier(),
                territory.byId(one.unitId()).code(),
                territory.byId(one.unitId()).fullName(),
                one.parentId() == null ? "" : agencies.byId(one.parentId()).key(),
                one.validFrom(),
                one.validTo());
    }

    /** In the order in which reports cite them. */
    Consumer<RowSink> directives(ApiPage page) {
        return rows(page, directives.all(), DirectiveDocument::key, this::directive);
    }

    private List<String> directive(DirectiveDocument one) {
        return OpenDataTables.row(
                one.key(),
                one.number(),
                one.issueDate(),
                one.issuer(),
                one.issuerFrom().name().toLowerCase(Locale.ROOT),
                one.kind().name().toLowerCase(Locale.ROOT),
                one.subject(),
                one.doubtVi(),
                one.citations().stream()
                        .map(place -> documents.byId(place.documentId()).key() + " " + place.section())
                        .distinct()
                        .collect(Collectors.joining(" | ")));
    }

    private static <T> Consumer<RowSink> rows(
            ApiPage page, List<T> all, Function<T, String> key, Function<T, List<String>> cells) {
        page.demandParts(1);
        int first = page.after().isEmpty() ? 0 : behind(page.after().getFirst(), all, key);
        int end = page.isLimited() ? Math.min(all.size(), first + page.limit() + 1) : all.size();
        return sink -> all.subList(first, end).forEach(one -> sink.row(List.of(key.apply(one)), cells.apply(one)));
    }

    private static <T> int behind(String last, List<T> all, Function<T, String> key) {
        return 1
                + IntStream.range(0, all.size())
                        .filter(i -> key.apply(all.get(i)).equals(last))
                        .findFirst()
                        .orElseThrow(ApiPage::unknownPlace);
    }
}
