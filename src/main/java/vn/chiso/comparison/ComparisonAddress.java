package vn.chiso.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.agency.AgencyType;
import vn.chiso.dashboard.DashboardAddress;
import vn.chiso.dashboard.DashboardAddress.Dropped;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitLevel;

/**
 * The address of a comparison, to and from a request:
 * {@code compare?unit=44&subjects=inspected&indicators=email_staff_use_ratio,sec_firewall_yn&years=2015&show=table}.
 * A wrong part is dropped and said; the rest still opens.
 */
@Component
public class ComparisonAddress {

    /** The path of the page. */
    public static final String PATH = "compare";

    /** The most years side by side. */
    public static final int MOST_YEARS = 12;

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_PICKED = 400;
    private static final int LARGEST_LIMIT = 1_000_000;
    private static final String LATEST = "latest";
    private static final String OFFICIAL = "official";
    private static final String UNKNOWN = "address.dropped.unknown";

    /** What an address means, and what of it was dropped. */
    public record Parsed(ComparisonRequest request, List<Dropped> dropped) {}

    private final DashboardAddress places;
    private final TerritoryService territory;
    private final AgencyService agencies;
    private final Catalogue catalogue;

    ComparisonAddress(
            DashboardAddress places, TerritoryService territory, AgencyService agencies, Catalogue catalogue) {
        this.places = places;
        this.territory = territory;
        this.agencies = agencies;
        this.catalogue = catalogue;
    }

    /** Reads the query part of an address; never fails. */
    public Parsed parse(Map<String, List<String>> query) {
        Reader reader = new Reader(query);
        List<Integer> years = reader.years();
        Map<String, List<String>> place = new LinkedHashMap<>();
        reader.text("unit").ifPresent(unit -> place.put("unit", List.of(unit)));
        if (!years.isEmpty()) {
            place.put("year", List.of(String.valueOf(years.getLast())));
        }
        reader.text("review").ifPresent(review -> place.put("review", List.of(review)));
        reader.text("boundaries").ifPresent(day -> place.put("boundaries", List.of(day)));
        DashboardAddress.Parsed found = places.parse(place);
        reader.dropped.addAll(found.dropped());
        List<Indicator> indicators = reader.indicators();
        String sort = reader.text("sort").orElse("");
        ComparisonRequest request = new ComparisonRequest(
                found.filter().unit(),
                reader.subjects(),
                indicators,
                years,
                reader.show(),
                sort.equals(OFFICIAL) ? null : reader.sort(indicators),
                sort.equals(OFFICIAL),
                reader.list("focus").map(String::strip).toList(),
                reader.text("against").orElse(null),
                reader.text("only").filter("differences"::equals).isPresent(),
                found.filter().approvedOnly(),
                reader.limit(),
                found.filter().boundaries());
        return new Parsed(request, List.copyOf(reader.dropped));
    }

    /** The query part of the address of a request; choices that are defaults are left out. */
    public Map<String, String> format(ComparisonRequest request) {
        Map<String, String> query = new LinkedHashMap<>();
        DashboardFilter place = DashboardFilter.nation(request.unit())
                .withYear(request.year())
                .withBoundaries(request.boundaries(), request.unit());
        put(query, "unit", places.format(place).get("unit"));
        put(query, "subjects", request.subjects().word());
        put(
                query,
                "indicators",
                request.indicators().stream().map(Indicator::code).collect(Collectors.joining(",")));
        put(query, "years", request.years().stream().map(String::valueOf).collect(Collectors.joining(",")));
        put(query, "show", request.show() == Drawing.TABLE ? "" : request.show().word());
        Indicator sort = request.sort();
        put(query, "sort", request.official() ? OFFICIAL : sort == null ? "" : sort.code());
        put(query, "focus", String.join(",", request.focus()));
        put(query, "against", request.against());
        put(query, "only", request.differencesOnly() ? "differences" : "");
        put(query, "review", request.approvedOnly() ? "approved" : "");
        put(
                query,
                "boundaries",
                request.boundaries() == null ? null : request.boundaries().toString());
        put(query, "least", request.leastDenominator() == 0 ? "" : String.valueOf(request.leastDenominator()));
        return query;
    }

    /** Who is meant by the key of a subject: an agency or a unit. */
    Optional<Compared> subject(String key) {
        if (key.matches("[au]\\d{1,18}")) {
            long id = Long.parseLong(key.substring(1));
            return key.charAt(0) == 'a'
                    ? agencies.all().stream()
                            .filter(agency -> agency.id() == id)
                            .findFirst()
                            .map(this::of)
                    : territory.all().stream()
                            .filter(unit -> unit.id() == id)
                            .findFirst()
                            .map(Compared::of);
        }
        return agencies.byKey(key).map(this::of).or(() -> territory.byKey(key).map(Compared::of));
    }

    private Compared of(Agency agency) {
        Unit unit = territory.byId(agency.unitId());
        return Compared.of(agency, unit);
    }

    private static void put(Map<String, String> query, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            query.put(name, value);
        }
    }

    private final class Reader {

        private final Map<String, List<String>> query;
        private final List<Dropped> dropped = new ArrayList<>();

        Reader(Map<String, List<String>> query) {
            this.query = query;
        }

        Optional<String> text(String name) {
            return query.getOrDefault(name, List.of()).stream()
                    .filter(value -> !value.isBlank())
                    .findFirst();
        }

        Stream<String> list(String name) {
            return text(name).stream()
                    .flatMap(all -> Arrays.stream(all.split(",")))
                    .map(String::strip)
                    .filter(one -> !one.isEmpty());
        }

        void drop(String name, String value, String reasonKey) {
            dropped.add(new Dropped(name, value, reasonKey, List.of()));
        }

        /** Single years, and spans such as {@code 2015-2024}. */
        List<Integer> years() {
            Set<Integer> years = new TreeSet<>();
            for (String one : list("years").toList()) {
                if (one.equals(LATEST)) {
                    continue;
                }
                List<Integer> ends = one.matches("\\d{4}(-\\d{4})?")
                        ? Arrays.stream(one.split("-")).map(Integer::valueOf).toList()
                        : List.of();
                if (ends.isEmpty()
                        || ends.getFirst() < FIRST_YEAR
                        || ends.getLast() > LAST_YEAR
                        || ends.getFirst() > ends.getLast()) {
                    drop("years", one, "address.dropped.year");
                    continue;
                }
                for (int year = ends.getFirst(); year <= ends.getLast(); year++) {
                    years.add(year);
                }
            }
            if (years.size() > MOST_YEARS) {
                drop("years", text("years").orElse(""), "compare.dropped.years");
            }
            List<Integer> all = List.copyOf(years);
            return all.subList(Math.max(0, all.size() - MOST_YEARS), all.size());
        }

        SubjectChoice subjects() {
            String said = text("subjects").orElse("").strip();
            Optional<SubjectChoice> named = named(said);
            if (named.isPresent()) {
                return named.get();
            }
            List<String> keys = new ArrayList<>(new LinkedHashSet<>(list("subjects")
                    .flatMap(key -> {
                        Optional<Compared> found = subject(key);
                        if (found.isEmpty()) {
                            drop("subjects", key, UNKNOWN);
                        }
                        return found.stream();
                    })
                    .map(Compared::key)
                    .toList()));
            if (keys.size() > MOST_PICKED) {
                drop("subjects", String.valueOf(keys.size()), "compare.dropped.subjects");
            }
            return keys.isEmpty()
                    ? new SubjectChoice.Usual()
                    : new SubjectChoice.Picked(keys.subList(0, Math.min(keys.size(), MOST_PICKED)));
        }

        private Optional<SubjectChoice> named(String said) {
            if (said.startsWith("type:")) {
                return AgencyType.ofCode(said.substring(5)).map(SubjectChoice.OfType::new);
            }
            if (said.startsWith("level:")) {
                String level = said.substring(6).toUpperCase(Locale.ROOT);
                return Arrays.stream(UnitLevel.values())
                        .filter(one -> one.name().equals(level) && one != UnitLevel.NATION)
                        .findFirst()
                        .map(SubjectChoice.OfLevel::new);
            }
            if (said.matches("group:\\d{1,18}")) {
                return Optional.of(new SubjectChoice.OwnGroup(Long.parseLong(said.substring(6))));
            }
            return Stream.of(
                            new SubjectChoice.Usual(),
                            new SubjectChoice.Inspected(),
                            new SubjectChoice.Children(),
                            new SubjectChoice.Agencies(),
                            new SubjectChoice.Tiers(),
                            new SubjectChoice.Provinces())
                    .map(SubjectChoice.class::cast)
                    .filter(one -> one.word().equals(said))
                    .findFirst();
        }

        List<Indicator> indicators() {
            return list("indicators")
                    .flatMap(code -> {
                        Optional<Indicator> found = catalogue.indicator(code);
                        if (found.isEmpty()) {
                            drop("indicators", code, UNKNOWN);
                        }
                        return found.stream();
                    })
                    .distinct()
                    .toList();
        }

        @Nullable
        Indicator sort(List<Indicator> chosen) {
            Optional<String> code = text("sort");
            Optional<Indicator> found =
                    code.flatMap(catalogue::indicator).filter(one -> chosen.isEmpty() || chosen.contains(one));
            if (code.isPresent() && found.isEmpty()) {
                drop("sort", code.get(), UNKNOWN);
            }
            return found.orElse(null);
        }

        Drawing show() {
            Optional<String> word = text("show");
            Optional<Drawing> found = word.flatMap(Drawing::ofWord);
            if (word.isPresent() && found.isEmpty()) {
                drop("show", word.get(), UNKNOWN);
            }
            return found.orElse(Drawing.TABLE);
        }

        int limit() {
            String said = text("least").orElse("0");
            if (said.matches("\\d{1,7}") && Integer.parseInt(said) <= LARGEST_LIMIT) {
                return Integer.parseInt(said);
            }
            drop("least", said, UNKNOWN);
            return 0;
        }
    }
}
