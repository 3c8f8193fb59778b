package vn.chiso.comparison.rank;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Entrants in order, best first, and those who have no place, each with the reason.
 *
 * <p>A place follows the numbers as they are written. How far they can be trusted is said beside it: a number stands for
 * everything that would have been written the same, and one is <em>certainly ahead</em> of another when all of the first
 * lies before all of the second. "Cannot be told apart" does not carry over (48 from 50, 50 from 52, yet 48 from 52), so
 * a band is everyone linked by such pairs: between two bands every difference is real, and {@link Place#best()} to
 * {@link Place#worst()} says how far a single place is open.
 */
public final class Ranking {

    private final Rules rules;
    private final List<Entrant> entrants;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, Omission> omissions = new LinkedHashMap<>();

    private Ranking(Collection<? extends Entrant> entrants, Rules rules) {
        this.rules = rules;
        this.entrants = List.copyOf(entrants);
        List<Entrant.Measured> measured = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Entrant entrant : this.entrants) {
            if (!ids.add(entrant.id())) {
                throw new IllegalArgumentException("%s takes part twice".formatted(entrant.id()));
            }
            switch (entrant) {
                case Entrant.Absent absent -> omissions.put(absent.id(), absent.reason());
                case Entrant.Measured one -> {
                    @Nullable Omission reason = tooFew(one.denominator(), rules.smallestDenominator());
                    if (reason == null) {
                        measured.add(one);
                    } else {
                        omissions.put(one.id(), reason);
                    }
                }
            }
        }
        new Placing(measured, rules.direction())
                .places()
                .forEach(place -> places.put(place.entrant().id(), place));
    }

    /** Ranks; the order of {@code entrants} decides nothing but who of those with one place is named first. */
    public static Ranking of(Collection<? extends Entrant> entrants, Rules rules) {
        return new Ranking(entrants, rules);
    }

    public Rules rules() {
        return rules;
    }

    /** Best first; those who share a place in the order in which they were given. */
    public List<Place> places() {
        return List.copyOf(places.values());
    }

    /** The places by band, the first band first. */
    public List<List<Place>> bands() {
        Map<Integer, List<Place>> bands = new TreeMap<>();
        places.values()
                .forEach(place -> bands.computeIfAbsent(place.band(), band -> new ArrayList<>())
                        .add(place));
        return List.copyOf(bands.values());
    }

    public Optional<Place> placeOf(String id) {
        return Optional.ofNullable(places.get(id));
    }

    /** Who has no place and why, by id, in the order in which they were given. */
    public Map<String, Omission> omissions() {
        return Collections.unmodifiableMap(omissions);
    }

    /** Everyone ranked among those of their own block, by its name, in the order in which blocks were first given. */
    public Map<String, Ranking> blocks() {
        Map<String, List<Entrant>> blocks = new LinkedHashMap<>();
        entrants.forEach(entrant -> blocks.computeIfAbsent(entrant.block(), block -> new ArrayList<>())
                .add(entrant));
        Map<String, Ranking> rankings = new LinkedHashMap<>();
        blocks.forEach((block, members) -> rankings.put(block, of(members, rules)));
        return rankings;
    }

    /**
     * How places changed since a former ranking, by id, best place now first. Only those with a place in both are ranked
     * against each other, so that nobody falls because others were added.
     */
    public Map<String, PlaceChange> changesSince(Ranking former) {
        if (!former.rules.equals(rules)) {
            throw new IllegalArgumentException(
                    "Places by %s cannot be held against places by %s".formatted(rules, former.rules));
        }
        Ranking before = former.among(places::containsKey);
        Ranking now = among(before.places::containsKey);
        Map<String, PlaceChange> changes = new LinkedHashMap<>();
        now.places.forEach((id, place) -> before.placeOf(id)
                .ifPresent(earlier -> changes.put(id, new PlaceChange(earlier, place, now.places.size()))));
        return changes;
    }

    private Ranking among(Predicate<String> chosen) {
        return of(
                entrants.stream()
                        .filter(entrant -> places.containsKey(entrant.id()) && chosen.test(entrant.id()))
                        .toList(),
                rules);
    }

    private static @Nullable Omission tooFew(@Nullable BigDecimal denominator, @Nullable BigDecimal smallest) {
        if (smallest == null) {
            return null;
        }
        if (denominator == null) {
            return Omission.UNKNOWN_DENOMINATOR;
        }
        return denominator.compareTo(smallest) < 0 ? Omission.SMALL_DENOMINATOR : null;
    }
}
