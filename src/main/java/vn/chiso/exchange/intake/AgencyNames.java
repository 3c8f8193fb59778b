package vn.chiso.exchange.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.territory.TerritoryService;

/**
 * Which agency a file means: by key or electronic identifier, else by name or alias with or without marks. A people's
 * committee is also known by its unit alone ("Huyện Bố Trạch"). Names repeat across provinces, so of several those near
 * the user come first: in the unit that the file names, else those that the user answers for.
 */
public final class AgencyNames {

    private static final Pattern COMMITTEE = Pattern.compile("^(?:ubnd|uy ban nhan dan) ");

    private static final int TOLD = 3;

    private final Map<String, Agency> byCode = new HashMap<>();
    private final Map<String, Set<Agency>> byName = new HashMap<>();
    private final TerritoryService territory;
    private final Predicate<Agency> own;

    /** @param own whether the user answers for an agency */
    public AgencyNames(AgencyService agencies, TerritoryService territory, Predicate<Agency> own) {
        this.territory = territory;
        this.own = own;
        agencies.all().stream().sorted(AgencyService.OFFICIAL_ORDER).forEach(agency -> {
            byCode.put(agency.key(), agency);
            if (agency.electronicId() != null) {
                byCode.put(agency.electronicId(), agency);
            }
            Stream.concat(Stream.of(agency.name(), agency.shortName()), agencies.aliases(agency.id()).stream())
                    .map(VietnameseText::fold)
                    .flatMap(name -> Stream.of(name, COMMITTEE.matcher(name).replaceFirst("")))
                    .distinct()
                    .forEach(name -> byName.computeIfAbsent(name, any -> new LinkedHashSet<>())
                            .add(agency));
        });
    }

    /**
     * @param unit the unit that the file names beside the agency; empty where it names none
     * @param day on which the agency has to be there, when several share the name
     */
    public Match<Agency> find(String name, String unit, LocalDate day) {
        Agency coded = byCode.get(name.strip());
        if (coded != null) {
            return new Match.One<>(coded);
        }
        String folded = VietnameseText.fold(name);
        Set<Agency> called = byName.getOrDefault(
                folded, byName.getOrDefault(COMMITTEE.matcher(folded).replaceFirst(""), Set.of()));
        List<Agency> candidates = new ArrayList<>(called);
        candidates = narrowed(candidates, agency -> unit.isEmpty() || isIn(agency, unit));
        candidates = narrowed(candidates, agency -> agency.inForceOn(day));
        candidates = narrowed(candidates, own);
        return Match.of(candidates);
    }

    /** The agencies that share most words with a name, those near the user first: what a person is offered to choose from. */
    public List<Agency> like(String name, String unit, int limit) {
        Set<String> words = NameWords.of(name);
        Map<Agency, Integer> shared = new LinkedHashMap<>();
        byName.forEach((own, called) -> {
            int common = NameWords.shared(words, own);
            called.forEach(agency -> shared.merge(agency, common, Math::max));
        });
        return shared.keySet().stream()
                .filter(agency -> Objects.requireNonNull(shared.get(agency)) > 0)
                .sorted(Comparator.comparing((Agency agency) -> !own.test(agency))
                        .thenComparing(agency -> !unit.isEmpty() && !isIn(agency, unit))
                        .thenComparingInt(agency -> -Objects.requireNonNull(shared.get(agency)))
                        .thenComparing(AgencyService.OFFICIAL_ORDER))
                .limit(limit)
                .toList();
    }

    /** The keys of agencies that share a name, for a message: the first of them, and how many there are. */
    public static String keys(List<Agency> several) {
        String first = several.stream().limit(TOLD).map(Agency::key).collect(Collectors.joining(", "));
        return several.size() <= TOLD ? first : first + "… (" + several.size() + ")";
    }

    /** Those that fit, unless none does. */
    private static List<Agency> narrowed(List<Agency> candidates, Predicate<Agency> fits) {
        List<Agency> fitting = candidates.stream().filter(fits).toList();
        return fitting.isEmpty() ? candidates : fitting;
    }

    private boolean isIn(Agency agency, String unitName) {
        String folded = VietnameseText.fold(unitName);
        return territory.path(territory.byId(agency.unitId())).stream()
                .anyMatch(unit -> unitName.strip().equals(unit.code())
                        || Stream.of(unit.name(), unit.fullName())
                                .map(VietnameseText::fold)
                                .anyMatch(folded::equals));
    }
}
