package vn.chiso.exchange;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.agency.AgencyType;
import vn.chiso.agency.Tier;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.document.DocumentService;
import vn.chiso.indicator.Catalogue;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitLookup;

/** The parameters of a request as conditions of an SQL statement. Whatever is unknown or ambiguous is refused with its
 * name and the choices; nothing is ignored. */
final class ApiQuery {

    private static final String LATEST = "latest";

    private final Map<String, String> given;
    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();

    /** The parameters of a request.
     *
     * @throws ApiRefused when one is there twice */
    static Map<String, String> given(HttpServletRequest request) {
        Map<String, String> given = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (values.length > 1) {
                throw new ApiRefused("api.refused.twice", name);
            }
            given.put(name, values[0]);
        });
        return given;
    }

    /** @throws ApiRefused when a parameter is none of this table */
    ApiQuery(ApiTable table, Map<String, String> given) {
        table.demandKnown(given.keySet());
        this.given = given;
    }

    /** The id of a statement, which must be there as the only parameter. */
    static String statement(Map<String, String> given) {
        return new ApiQuery(ApiTable.HISTORY, given)
                .values("id").stream()
                        .findFirst()
                        .orElseThrow(() -> new ApiRefused("api.refused.missing", "id", "observations.csv"));
    }

    /** The day of the boundaries, which may be there. */
    static Optional<LocalDate> boundaries(Map<String, String> given) {
        return new ApiQuery(ApiTable.UNITS, given).on();
    }

    /** With {@code review=approved}, only what is; otherwise all that the user may read. */
    boolean approvedOnly() {
        return choice("review", Set.of("all", "approved"))
                .filter("approved"::equals)
                .isPresent();
    }

    String where() {
        return where.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** Units with all below, or themselves with {@code within=self}, and those beside them ({@code with}). A code is read on {@code on}, else at the end of the
     * year asked for, else at the end of each row's own period, else today. With {@code boundaries}, those that they came
     * from and became too. */
    void units(TerritoryService territory, LocalDate today) {
        boolean self =
                choice("within", Set.of("self", "all")).filter("self"::equals).isPresent();
        List<String> values = new ArrayList<>(values("unit"));
        if (values.isEmpty()) {
            return;
        }
        values.addAll(values("with"));
        @Nullable LocalDate day = day();
        List<String> conditions = new ArrayList<>();
        for (String value : values) {
            List<Unit> units = resolve(territory, value, day, today);
            String name = "units" + conditions.size();
            parameters.put(
                    name,
                    units.stream()
                            .flatMap(unit -> carriedTo() == null
                                    ? Stream.of(unit.id())
                                    : territory.lineage().line(unit.id()).stream())
                            .distinct()
                            .toList());
            String below = self
                    ? "s.unit_id in (:%s)".formatted(name)
                    : "s.unit_id in (select ua.unit_id from unit_ancestor ua where ua.ancestor_id in (:%s))"
                            .formatted(name);
            conditions.add(below);
        }
        where.append(" and (").append(String.join(" or ", conditions)).append(")");
    }

    private static List<Unit> resolve(
            TerritoryService territory, String value, @Nullable LocalDate day, LocalDate today) {
        return switch (territory.resolve(value, day == null ? today : day)) {
            case UnitLookup.Found found ->
                day == null && value.equals(found.unit().code()) ? territory.allOfCode(value) : List.of(found.unit());
            case UnitLookup.NotInForce past -> {
                if (day == null) {
                    yield past.candidates();
                }
                throw new ApiRefused(
                        "api.refused.notInForce",
                        value,
                        day.toString(),
                        String.join(
                                "; ",
                                past.candidates().stream()
                                        .map(ApiQuery::described)
                                        .toList()));
            }
            case UnitLookup.Unknown unknown ->
                throw new ApiRefused("api.refused.value", "unit", value, "44 (units.csv)");
        };
    }

    private static String described(Unit unit) {
        return unit.fullName() + " " + (unit.validFrom() == null ? "" : unit.validFrom()) + "/"
                + (unit.validTo() == null ? "" : unit.validTo());
    }

    void years() {
        @Nullable Integer year = number("year");
        @Nullable Integer from = year != null ? year : number("from");
        @Nullable Integer to = year != null ? year : number("to");
        if (from != null && to != null && from > to) {
            throw new ApiRefused("api.refused.order", String.valueOf(from), String.valueOf(to));
        }
        if (from != null) {
            parameters.put("firstDay", LocalDate.of(from, 1, 1));
            where.append(" and p.end_on >= :firstDay");
        }
        if (to != null) {
            parameters.put("lastDay", LocalDate.of(to, 12, 31));
            where.append(" and p.start_on <= :lastDay");
        }
    }

    void indicators(Catalogue catalogue) {
        in(
                "i.code",
                "indicator",
                values("indicator").stream()
                        .map(code -> (Object) catalogue
                                .indicator(code)
                                .orElseThrow(() -> new ApiRefused(
                                        "api.refused.value",
                                        "indicator",
                                        code,
                                        "email_staff_use_ratio (indicators.csv)"))
                                .code())
                        .toList());
        in(
                "i.group_id",
                "group",
                values("group").stream()
                        .map(code -> (Object) catalogue
                                .group(code)
                                .orElseThrow(() -> new ApiRefused(
                                        "api.refused.value",
                                        "group",
                                        code,
                                        String.join(
                                                ", ",
                                                catalogue.groups().stream()
                                                        .map(g -> g.code())
                                                        .toList())))
                                .id())
                        .toList());
    }

    void agencies(AgencyService agencies) {
        List<Object> ids = new ArrayList<>();
        for (String value : values("agency")) {
            Optional<Agency> byKey = agencies.byKey(value);
            if (byKey.isPresent()) {
                ids.add(byKey.get().id());
                continue;
            }
            List<Agency> found = agencies.search(value, 50);
            List<Agency> exact = found.stream()
                    .filter(agency -> agency.foldedName().equals(VietnameseText.fold(value)))
                    .toList();
            List<Agency> meant = exact.isEmpty() ? found : exact;
            if (meant.size() != 1) {
                throw new ApiRefused(
                        meant.isEmpty() ? "api.refused.value" : "api.refused.ambiguous",
                        "agency",
                        value,
                        meant.isEmpty()
                                ? "agencies.csv"
                                : String.join(
                                        ", ", meant.stream().map(Agency::key).toList()));
            }
            ids.add(meant.getFirst().id());
        }
        in("s.agency_id", "agency", ids);
    }

    private List<Tier> tiers() {
        return values("tier").stream()
                .map(value -> Arrays.stream(Tier.values())
                        .filter(one -> one.name().equals(value.toUpperCase(Locale.ROOT)))
                        .findFirst()
                        .orElseThrow(() ->
                                new ApiRefused("api.refused.value", "tier", value, Arrays.toString(Tier.values()))))
                .toList();
    }

    /** Of cells of the roll-up. */
    void tiersOfTotals() {
        in("s.tier", "tier", tiers().stream().map(tier -> (Object) tier.name()).toList());
    }

    /** {@code column} holds a scope such as {@code so+huyen}. */
    void tiers(String column) {
        List<String> conditions = new ArrayList<>();
        for (Tier tier : tiers()) {
            for (String word : tier.scopeWords()) {
                conditions.add("'+' || %s || '+' like '%%+%s+%%'".formatted(column, word));
            }
        }
        if (!conditions.isEmpty()) {
            where.append(" and (").append(String.join(" or ", conditions)).append(")");
        }
    }

    void types() {
        in(
                "st.subject_type",
                "type",
                values("type").stream()
                        .map(code -> {
                            boolean known = code.equals("group")
                                    || AgencyType.ofCode(code).isPresent();
                            if (!known) {
                                throw new ApiRefused(
                                        "api.refused.value",
                                        "type",
                                        code,
                                        String.join(
                                                        ", ",
                                                        Arrays.stream(AgencyType.values())
                                                                .map(AgencyType::code)
                                                                .toList())
                                                + ", group");
                            }
                            return (Object) code;
                        })
                        .toList());
    }

    void reports(DocumentService documents) {
        in(
                "d.document_key",
                "report",
                values("report").stream()
                        .map(key -> (Object) documents
                                .byKey(key)
                                .orElseThrow(() -> new ApiRefused(
                                        "api.refused.value",
                                        "report",
                                        key,
                                        String.join(
                                                ", ",
                                                documents.all().stream()
                                                        .map(one -> one.key())
                                                        .toList())))
                                .key())
                        .toList());
    }

    /** Results by default; goals and what is computed only when they are asked for. */
    void basis() {
        List<String> values = values("basis");
        if (values.contains("all")) {
            return;
        }
        if (values.isEmpty()) {
            where.append(" and (st.basis like 'stated%' or st.basis in ('implied', 'missing', 'entered'))");
            return;
        }
        Set<String> known = new TreeSet<>(Set.of(
                "stated",
                "stated_nd_inferred",
                "stated_pct_computed",
                "implied",
                "missing",
                "entered",
                "target",
                "plan",
                "computed"));
        for (String value : values) {
            if (!known.contains(value)) {
                throw new ApiRefused("api.refused.value", "basis", value, String.join(", ", known) + ", all");
            }
        }
        in("st.basis", "basis", values.stream().map(value -> (Object) value).toList());
    }

    /** The day on whose boundaries rows say where their unit is; null when nobody asked for it. */
    @Nullable
    LocalDate carriedTo() {
        return given.containsKey("boundaries") ? day("boundaries").orElseThrow() : null;
    }

    /** @throws ApiRefused when nothing is known of who was there on the day of the boundaries */
    void boundaries(TerritoryService territory) {
        @Nullable LocalDate day = carriedTo();
        if (day != null && !territory.knows(day)) {
            throw new ApiRefused(
                    "api.refused.boundaries",
                    day.toString(),
                    territory.firstKnownDay().map(LocalDate::toString).orElse(""),
                    territory.lastKnownDay().toString());
        }
    }

    /** Codes are read on the day of the boundaries where no other is given. */
    private Optional<LocalDate> on() {
        return day(given.containsKey("on") ? "on" : "boundaries");
    }

    private Optional<LocalDate> day(String name) {
        String on = given.get(name);
        try {
            return Optional.ofNullable(on).map(LocalDate::parse);
        } catch (DateTimeParseException notADay) {
            throw new ApiRefused("api.refused.value", name, String.valueOf(on), "2025-07-01");
        }
    }

    @Nullable
    LocalDate day() {
        Optional<LocalDate> on = on();
        if (on.isPresent()) {
            return on.get();
        }
        @Nullable Integer year = number("year");
        @Nullable Integer last = year != null ? year : number("to");
        return last == null ? null : LocalDate.of(last, 12, 31);
    }

    private @Nullable Integer number(String name) {
        String text = given.get(name);
        if (text == null || text.equals(LATEST)) {
            return null;
        }
        if (!text.matches("[12]\\d{3}")) {
            throw new ApiRefused("api.refused.value", name, text, "2015");
        }
        return Integer.valueOf(text);
    }

    private Optional<String> choice(String name, Set<String> choices) {
        String text = given.get(name);
        if (text != null && !choices.contains(text)) {
            throw new ApiRefused("api.refused.value", name, text, String.join(", ", new TreeSet<>(choices)));
        }
        return Optional.ofNullable(text);
    }

    private List<String> values(String name) {
        String text = given.get(name);
        return text == null
                ? List.of()
                : Arrays.stream(text.split(","))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .toList();
    }

    private void in(String column, String name, List<Object> values) {
        if (!values.isEmpty()) {
            parameters.put(name, values);
            where.append(" and ").append(column).append(" in (:").append(name).append(")");
        }
    }
}
