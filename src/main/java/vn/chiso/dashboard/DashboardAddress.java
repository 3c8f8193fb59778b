package vn.chiso.dashboard;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.agency.AgencyType;
import vn.chiso.agency.Tier;
import vn.chiso.base.text.DateText;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.IndicatorGroup;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitLookup;

/**
 * The address of the page, to and from a filter:
 * {@code /?unit=44&year=2015&indicator=email_staff_use_ratio&tier=DISTRICT&type=ubnd_huyen&from=2015&to=2023&with=38,51&view=table&review=approved},
 * with {@code &on=2014-12-31} for units as they were on another day, or {@code &boundaries=2025-07-01} for all figures on
 * the boundaries of a day.
 * A wrong part is dropped and said; the rest still opens the nearest valid page. A unit is written by its official code
 * where code and day name it, else by its own key.
 */
@Component
public class DashboardAddress {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_CONTEXT = 6;
    private static final String LATEST = "latest";

    /** A part of an address that could not be used; {@code reasonKey} names a text that takes the arguments. */
    public record Dropped(String parameter, String value, String reasonKey, List<String> arguments) {}

    /** What an address means, and what of it was dropped. */
    public record Parsed(DashboardFilter filter, List<Dropped> dropped) {}

    private final TerritoryService territory;
    private final AgencyService agencies;
    private final Catalogue catalogue;

    DashboardAddress(TerritoryService territory, AgencyService agencies, Catalogue catalogue) {
        this.territory = territory;
        this.agencies = agencies;
        this.catalogue = catalogue;
    }

    /** Reads the query part of an address; never fails. */
    public Parsed parse(Map<String, List<String>> query) {
        Reader reader = new Reader(query);
        @Nullable Integer year = reader.year("year");
        @Nullable LocalDate on = reader.day("on");
        @Nullable LocalDate carried = reader.boundaries();
        @Nullable LocalDate day = carried == null ? on : carried;
        LocalDate boundaries = day == null ? territory.boundaryDay(year) : day;
        boolean anyTime = year == null && day == null;
        // "on" says which unit is meant; what it is on other boundaries is found from there
        Unit unit = reader.unit(on == null ? boundaries : on, anyTime || carried != null);
        @Nullable Agency agency = reader.agency();
        if (agency != null && !reader.has("unit")) {
            unit = territory.byId(agency.unitId());
        }
        if (carried != null && agency == null) {
            Optional<Unit> then = reader.then(unit, carried);
            carried = then.isPresent() ? carried : null;
            unit = then.orElse(unit);
        }
        @Nullable Integer from = reader.year("from");
        @Nullable Integer to = reader.year("to");
        if (from != null && to != null && from > to) {
            reader.drop("from", "address.dropped.order");
            from = null;
        }
        DashboardFilter filter = new DashboardFilter(
                unit,
                agency,
                year,
                from,
                to,
                reader.context(unit, boundaries, anyTime),
                reader.indicator(),
                reader.groups(),
                reader.tier(),
                reader.type(),
                on,
                carried,
                reader.number("figure"),
                reader.oneOf("view", "chart", "table"),
                reader.oneOf("review", "all", "approved"),
                reader.oneOf("map", "tiles", "areas"));
        return new Parsed(filter, List.copyOf(reader.dropped));
    }

    /** The query part of the address of a filter; choices that are defaults are left out. Never empty, as the bare address
     * opens the reader's own place, which may be another. */
    public Map<String, String> format(DashboardFilter filter) {
        Map<String, String> query = new LinkedHashMap<>();
        if (!filter.isNation()) {
            query.put("unit", unitText(filter.unit(), filter));
        }
        put(query, "agency", filter.agency() == null ? null : filter.agency().key());
        put(query, "year", filter.year());
        put(
                query,
                "indicator",
                filter.indicator() == null ? null : filter.indicator().code());
        put(
                query,
                "group",
                filter.groups().isEmpty()
                        ? null
                        : String.join(
                                ",",
                                filter.groups().stream()
                                        .map(IndicatorGroup::code)
                                        .toList()));
        put(query, "tier", filter.tier());
        put(query, "type", filter.type() == null ? null : filter.type().code());
        put(query, "from", filter.from());
        put(query, "to", filter.to());
        put(
                query,
                "with",
                filter.context().isEmpty()
                        ? null
                        : filter.context().stream()
                                .map(one -> unitText(one, filter))
                                .collect(Collectors.joining(",")));
        put(query, "on", filter.boundaries() == null ? filter.on() : null);
        put(query, "boundaries", filter.boundaries());
        put(query, "figure", filter.figure());
        put(query, "view", filter.tables() ? "table" : null);
        put(query, "review", filter.approvedOnly() ? "approved" : null);
        put(query, "map", filter.areas() ? "areas" : null);
        if (query.isEmpty()) {
            query.put("year", LATEST);
        }
        return query;
    }

    private String unitText(Unit unit, DashboardFilter filter) {
        LocalDate chosen = filter.day();
        LocalDate day = chosen == null ? territory.boundaryDay(filter.year()) : chosen;
        boolean codeIsEnough = unit.code() != null
                && territory.resolve(unit.code(), day) instanceof UnitLookup.Found found
                && found.unit().id() == unit.id();
        return codeIsEnough ? String.valueOf(unit.code()) : unit.key();
    }

    private static void put(Map<String, String> query, String name, @Nullable Object value) {
        if (value != null) {
            query.put(name, value.toString());
        }
    }

    private final class Reader {

        private final Map<String, List<String>> query;
        private final List<Dropped> dropped = new ArrayList<>();

        Reader(Map<String, List<String>> query) {
            this.query = query;
        }

        boolean has(String name) {
            return text(name).isPresent();
        }

        Optional<String> text(String name) {
            return query.getOrDefault(name, List.of()).stream()
                    .filter(value -> !value.isBlank())
                    .findFirst();
        }

        void drop(String name, String reasonKey, String... arguments) {
            dropped.add(new Dropped(name, text(name).orElse(""), reasonKey, List.of(arguments)));
        }

        @Nullable
        Integer year(String name) {
            String text = text(name).orElse("");
            if (text.isEmpty() || text.equals(LATEST)) {
                return null;
            }
            try {
                int year = Integer.parseInt(text);
                if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                    return year;
                }
            } catch (NumberFormatException notANumber) {
                // said below, together with what is out of range
            }
            drop(name, "address.dropped.year");
            return null;
        }

        @Nullable
        Long number(String name) {
            try {
                return text(name).isEmpty() ? null : Long.valueOf(text(name).orElseThrow());
            } catch (NumberFormatException notANumber) {
                drop(name, "address.dropped.unknown");
                return null;
            }
        }

        @Nullable
        LocalDate day(String name) {
            if (has(name)) {
                try {
                    return LocalDate.parse(text(name).orElseThrow());
                } catch (DateTimeParseException notADay) {
                    drop(name, "address.dropped.day");
                }
            }
            return null;
        }

        /** The register says nothing of who was there long before anything in it changed, nor of who will be long after. */
        @Nullable
        LocalDate boundaries() {
            LocalDate day = day("boundaries");
            if (day == null || territory.knows(day)) {
                return day;
            }
            drop(
                    "boundaries",
                    "address.dropped.unknownBoundaries",
                    territory.firstKnownDay().map(DateText::format).orElse(""),
                    DateText.format(territory.lastKnownDay()));
            return null;
        }

        /** What a unit is on a day; empty where it is divided then, or nothing of it is left. */
        Optional<Unit> then(Unit unit, LocalDate day) {
            if (unit.inForceOn(day)) {
                return Optional.of(unit);
            }
            List<Unit> all = territory.lineage().destinations(unit.id(), day, day).stream()
                    .map(part -> territory.byId(part.id()))
                    .toList();
            if (all.size() != 1) {
                drop("boundaries", "address.dropped.noSuccessor", unit.fullName());
                return Optional.empty();
            }
            return Optional.of(all.getFirst());
        }

        /** Links that say no year show each unit's newest figures, on the boundaries under which most were reported: a
         * code that is no longer in force still opens the unit that had it last. */
        Unit unit(LocalDate boundaries, boolean anyTime) {
            if (!has("unit")) {
                return territory.nation();
            }
            String text = text("unit").orElseThrow();
            return switch (territory.resolve(text, boundaries)) {
                case UnitLookup.Found found -> found.unit();
                case UnitLookup.NotInForce past -> {
                    Unit last = past.candidates().getLast();
                    if (!anyTime) {
                        dropPast(last, boundaries);
                        yield territory.nation();
                    }
                    yield last;
                }
                case UnitLookup.Unknown unknown -> {
                    drop("unit", "address.dropped.unknownUnit");
                    yield territory.nation();
                }
            };
        }

        /** Units of the same level; the unit itself needs no company of its own. */
        List<Unit> context(Unit unit, LocalDate boundaries, boolean anyTime) {
            List<Unit> context = new ArrayList<>();
            for (String code : text("with").map(all -> all.split(",")).orElse(new String[0])) {
                Optional<Unit> other = switch (territory.resolve(code.strip(), boundaries)) {
                    case UnitLookup.Found found -> Optional.of(found.unit());
                    case UnitLookup.NotInForce past
                    when anyTime -> Optional.of(past.candidates().getLast());
                    default -> Optional.empty();
                };
                other.filter(one -> one.level() == unit.level() && one.id() != unit.id())
                        .ifPresentOrElse(context::add, () -> drop("with", "address.dropped.unknownUnit"));
            }
            return context.stream().distinct().limit(MOST_CONTEXT).toList();
        }

        private void dropPast(Unit unit, LocalDate day) {
            LocalDate end = unit.validTo();
            LocalDate start = unit.validFrom();
            if (end != null && !end.isAfter(day)) {
                drop("unit", "address.dropped.ended", unit.fullName(), DateText.format(end.minusDays(1)));
            } else {
                drop("unit", "address.dropped.begins", unit.fullName(), start == null ? "" : DateText.format(start));
            }
        }

        @Nullable
        Agency agency() {
            if (!has("agency")) {
                return null;
            }
            Optional<Agency> found = agencies.byKey(text("agency").orElseThrow());
            if (found.isEmpty()) {
                drop("agency", "address.dropped.unknown");
            }
            return found.orElse(null);
        }

        @Nullable
        Indicator indicator() {
            if (!has("indicator")) {
                return null;
            }
            Optional<Indicator> found = catalogue.indicator(text("indicator").orElseThrow());
            if (found.isEmpty()) {
                drop("indicator", "address.dropped.unknown");
            }
            return found.orElse(null);
        }

        List<IndicatorGroup> groups() {
            List<IndicatorGroup> groups = new ArrayList<>();
            for (String code : text("group").map(all -> all.split(",")).orElse(new String[0])) {
                catalogue.group(code).ifPresentOrElse(groups::add, () -> drop("group", "address.dropped.unknown"));
            }
            return groups;
        }

        @Nullable
        Tier tier() {
            if (!has("tier")) {
                return null;
            }
            String text = text("tier").orElseThrow().toUpperCase(Locale.ROOT);
            Optional<Tier> found = Arrays.stream(Tier.values())
                    .filter(tier -> tier.name().equals(text))
                    .findFirst();
            if (found.isEmpty()) {
                drop("tier", "address.dropped.unknown");
            }
            return found.orElse(null);
        }

        @Nullable
        AgencyType type() {
            if (!has("type")) {
                return null;
            }
            Optional<AgencyType> found = AgencyType.ofCode(text("type").orElseThrow());
            if (found.isEmpty()) {
                drop("type", "address.dropped.unknown");
            }
            return found.orElse(null);
        }

        /** Whether the second of two choices was made; without any it is the first. */
        boolean oneOf(String name, String usual, String other) {
            String said = text(name).orElse(usual);
            if (!said.equals(usual) && !said.equals(other)) {
                drop(name, "address.dropped.unknown");
            }
            return said.equals(other);
        }
    }
}
