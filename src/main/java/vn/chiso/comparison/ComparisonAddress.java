package vn.chiso.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.dashboard.DashboardAddress;
import vn.chiso.dashboard.DashboardAddress.Dropped;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;

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

    private static final String OFFICIAL = "official";

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
        ComparisonQuery reader = new ComparisonQuery(query, catalogue, this::subject);
        List<Integer> years = reader.years();
        Map<String, List<String>> place = new LinkedHashMap<>();
        reader.text("unit").ifPresent(unit -> place.put("unit", List.of(unit)));
        if (!years.isEmpty()) {
            place.put("year", List.of(String.valueOf(years.getLast())));
        }
        reader.text("review").ifPresent(review -> place.put("review", List.of(review)));
        reader.text("boundaries").ifPresent(day -> place.put("boundaries", List.of(day)));
        DashboardAddress.Parsed found = places.parse(place);
        reader.dropped().addAll(found.dropped());
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
                reader.focus(),
                reader.text("against").orElse(null),
                reader.text("only").filter("differences"::equals).isPresent(),
                found.filter().approvedOnly(),
                reader.limit(),
                found.filter().boundaries());
        return new Parsed(request, List.copyOf(reader.dropped()));
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
}
