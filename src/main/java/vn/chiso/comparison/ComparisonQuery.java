package vn.chiso.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.AgencyType;
import vn.chiso.agency.Tier;
import vn.chiso.dashboard.DashboardAddress.Dropped;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.territory.UnitLevel;

/** Reads the query part of the address of a comparison part by part, and keeps what it had to drop. */
final class ComparisonQuery {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_PICKED = 400;
    private static final int LARGEST_LIMIT = 1_000_000;
    private static final String LATEST = "latest";
    private static final String UNKNOWN = "address.dropped.unknown";

    private final Map<String, List<String>> query;
    private final Catalogue catalogue;
    private final Function<String, Optional<Compared>> subject;
    private final List<Dropped> dropped = new ArrayList<>();

    /** @param subject who is meant by a key */
    ComparisonQuery(
            Map<String, List<String>> query, Catalogue catalogue, Function<String, Optional<Compared>> subject) {
        this.query = query;
        this.catalogue = catalogue;
        this.subject = subject;
    }

    List<Dropped> dropped() {
        return dropped;
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
        if (years.size() > ComparisonAddress.MOST_YEARS) {
            drop("years", text("years").orElse(""), "compare.dropped.years");
        }
        List<Integer> all = List.copyOf(years);
        return all.subList(Math.max(0, all.size() - ComparisonAddress.MOST_YEARS), all.size());
    }

    /** Whom the reader put in front; somebody unknown would only put everybody else back. */
    List<String> focus() {
        return list("focus")
                .filter(key -> {
                    boolean known = subject.apply(key).isPresent()
                            || Arrays.stream(Tier.values()).anyMatch(one -> key.equals("t" + one.name()));
                    if (!known) {
                        drop("focus", key, UNKNOWN);
                    }
                    return known;
                })
                .toList();
    }

    SubjectChoice subjects() {
        String said = text("subjects").orElse("").strip();
        Optional<SubjectChoice> named = named(said);
        if (named.isPresent()) {
            return named.get();
        }
        List<String> keys = new ArrayList<>(new LinkedHashSet<>(list("subjects")
                .flatMap(key -> {
                    Optional<Compared> found = subject.apply(key);
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
