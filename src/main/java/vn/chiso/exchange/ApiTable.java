package vn.chiso.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The tables of the open-data API: what each is called, may be asked and has in its columns. */
@SuppressWarnings("ImmutableEnumChecker") // its lists are copies that nobody can change
enum ApiTable {
    OBSERVATIONS(
            List.of(
                    "unit",
                    "within",
                    "on",
                    "boundaries",
                    "year",
                    "from",
                    "to",
                    "with",
                    "indicator",
                    "group",
                    "agency",
                    "tier",
                    "type",
                    "report",
                    "basis",
                    "review",
                    "view",
                    "figure"),
            true,
            "id",
            "report",
            "section",
            "unit_code",
            "unit",
            "agency",
            "agency_type",
            "subject",
            "tier",
            "indicator",
            "dimension",
            "year",
            "period_start",
            "period_end",
            "numerator",
            "denominator",
            "value",
            "measure",
            "qualifier",
            "basis",
            "state",
            "review",
            "boundary_unit_code",
            "boundary_share"),
    ROLLUP(
            List.of("unit", "within", "on", "boundaries", "year", "from", "to", "with", "indicator", "group", "tier"),
            true,
            "unit_code",
            "indicator",
            "dimension",
            "year",
            "tier",
            "expected",
            "with_data",
            "numerator",
            "denominator",
            "value",
            "yes",
            "state",
            "boundary_unit_code",
            "boundary_share"),
    HISTORY(
            List.of("id"),
            false,
            "version",
            "at",
            "user",
            "action",
            "id",
            "value",
            "numerator",
            "denominator",
            "qualifier",
            "state",
            "review",
            "reason"),
    INDICATORS(
            List.of(),
            true,
            "code",
            "group",
            "group_vi",
            "group_en",
            "vi",
            "en",
            "kind",
            "unit",
            "numerator_def",
            "denominator_def",
            "direction",
            "levels",
            "applies_to"),
    UNITS(List.of("on"), true, "key", "code", "level", "kind", "name", "parent_key", "valid_from", "valid_to"),
    AGENCIES(
            List.of(),
            true,
            "key",
            "name",
            "type",
            "tier",
            "unit_code",
            "unit",
            "parent_key",
            "valid_from",
            "valid_to"),
    DIRECTIVES(
            List.of(),
            true,
            "key",
            "number",
            "issue_date",
            "issuer",
            "issuer_from",
            "kind",
            "subject",
            "doubt",
            "cited_in");

    /** What an address may end with. */
    static final List<String> FORMS = List.of("csv", "json", "xlsx");

    private final List<String> parameters;
    private final List<String> columns;

    ApiTable(List<String> asked, boolean paged, String... columns) {
        List<String> all = new ArrayList<>(asked);
        if (paged) {
            all.addAll(ApiPage.PARAMETERS);
        }
        parameters = List.copyOf(all);
        this.columns = List.of(columns);
    }

    /** As the address writes it. */
    String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** In the order in which they are told. */
    List<String> parameters() {
        return parameters;
    }

    List<String> columns() {
        return columns;
    }

    /** @throws ApiRefused when a parameter is none of this table */
    void demandKnown(Set<String> given) {
        for (String name : given) {
            if (!parameters.contains(name)) {
                throw new ApiRefused("api.refused.parameter", name, String.join(", ", parameters));
            }
        }
    }

    static Stream<String> addresses() {
        return Stream.of(values()).flatMap(table -> FORMS.stream().map(form -> "/" + table.word() + "." + form));
    }
}
