package vn.chiso.comparison.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import vn.chiso.comparison.rank.Entrant.Absent;
import vn.chiso.comparison.rank.Entrant.Measured;
import vn.chiso.indicator.Direction;

/** What holds for every ranking, whoever takes part. */
class RankingPropertyTest {

    @Property
    void placesDoNotDependOnTheOrderInWhichEntrantsAreGiven(
            @ForAll("entrants") List<Entrant> entrants, @ForAll("rules") Rules rules, @ForAll Random random) {
        List<Entrant> shuffled = new ArrayList<>(entrants);
        Collections.shuffle(shuffled, random);

        assertThat(byId(Ranking.of(shuffled, rules))).isEqualTo(byId(Ranking.of(entrants, rules)));
        assertThat(Ranking.of(shuffled, rules).omissions())
                .isEqualTo(Ranking.of(entrants, rules).omissions());
    }

    @Property
    void tiesStayTies(@ForAll("entrants") List<Entrant> entrants, @ForAll("rules") Rules rules) {
        List<Place> places = Ranking.of(entrants, rules).places();

        for (Place one : places) {
            boolean shared = false;
            for (Place other : places) {
                boolean equal = one.entrant().value().compareTo(other.entrant().value()) == 0;
                assertThat(one.number() == other.number()).isEqualTo(equal);
                assertThat(!equal || one.band() == other.band()).isTrue();
                shared |= equal && one != other;
            }
            assertThat(one.tied()).isEqualTo(shared);
        }
    }

    @Property
    void aPlaceIsOneMoreThanAreBetter(@ForAll("entrants") List<Entrant> entrants) {
        List<Place> places = Ranking.of(entrants, Rules.of(Direction.UP)).places();

        for (Place place : places) {
            long better = places.stream()
                    .filter(other ->
                            other.entrant().value().compareTo(place.entrant().value()) > 0)
                    .count();
            assertThat((long) place.number()).isEqualTo(better + 1);
        }
    }

    @Property
    void everyoneHasAPlaceOrAReason(@ForAll("entrants") List<Entrant> entrants, @ForAll("rules") Rules rules) {
        Ranking ranking = Ranking.of(entrants, rules);
        Set<String> ids = new HashSet<>(ranking.omissions().keySet());
        ranking.places().forEach(place -> ids.add(place.entrant().id()));

        assertThat(ids).isEqualTo(entrants.stream().map(Entrant::id).collect(Collectors.toSet()));
        assertThat(ranking.places().size() + ranking.omissions().size()).isEqualTo(entrants.size());
    }

    @Property
    void aPlaceLiesWithinWhatRoundingLeavesOpen(
            @ForAll("entrants") List<Entrant> entrants, @ForAll("rules") Rules rules) {
        assertThat(Ranking.of(entrants, rules).places())
                .allMatch(place -> place.best() <= place.number() && place.number() <= place.worst());
    }

    @Property
    void betweenBandsNothingIsOpen(@ForAll("entrants") List<Entrant> entrants, @ForAll("rules") Rules rules) {
        int first = 1;
        for (List<Place> band : Ranking.of(entrants, rules).bands()) {
            int last = first + band.size() - 1;
            for (Place place : band) {
                assertThat(place.best()).isGreaterThanOrEqualTo(first);
                assertThat(place.worst()).isLessThanOrEqualTo(last);
            }
            first = last + 1;
        }
    }

    @Property
    void theOtherDirectionTurnsEverythingRound(@ForAll("entrants") List<Entrant> entrants) {
        Ranking up = Ranking.of(entrants, Rules.of(Direction.UP));
        Map<String, Place> down = byId(Ranking.of(entrants, Rules.of(Direction.DOWN)));
        int all = up.places().size();

        for (Place place : up.places()) {
            Place turned = down.get(place.entrant().id());
            assertThat(turned.best()).isEqualTo(all + 1 - place.worst());
            assertThat(turned.worst()).isEqualTo(all + 1 - place.best());
            assertThat(turned.band()).isEqualTo(up.bands().size() + 1 - place.band());
        }
    }

    @Property
    void nothingChangedSinceTheSameRanking(@ForAll("entrants") List<Entrant> entrants, @ForAll("rules") Rules rules) {
        Ranking ranking = Ranking.of(entrants, rules);

        assertThat(ranking.changesSince(ranking).values())
                .hasSameSizeAs(ranking.places())
                .allMatch(change -> change.up() == 0 && !change.isCertain());
    }

    @Provide
    Arbitrary<Rules> rules() {
        Arbitrary<BigDecimal> smallest =
                Arbitraries.integers().between(1, 20).map(BigDecimal::valueOf).injectNull(0.5);
        return Combinators.combine(Arbitraries.of(Direction.class), smallest).as(Rules::new);
    }

    /** Few values, so that many are equal or close. */
    @Provide
    Arbitrary<List<Entrant>> entrants() {
        Arbitrary<BigDecimal> values = Arbitraries.integers()
                .between(-5, 110)
                .flatMap(whole -> Arbitraries.of(0, 1)
                        .map(scale -> BigDecimal.valueOf(whole).setScale(scale)));
        Arbitrary<BigDecimal> denominators =
                Arbitraries.integers().between(1, 20).map(BigDecimal::valueOf).injectNull(0.3);
        Arbitrary<Function<String, Entrant>> measured = Combinators.combine(
                        values, Arbitraries.of(Exactness.class), denominators)
                .as((value, exactness, denominator) ->
                        id -> Measured.stated(id, "", value, exactness).on(denominator));
        Arbitrary<Function<String, Entrant>> absent =
                Arbitraries.of(Omission.class).map(reason -> id -> new Absent(id, "", reason));
        return Arbitraries.frequencyOf(Tuple.of(5, measured), Tuple.of(1, absent))
                .list()
                .ofMaxSize(12)
                .map(makers -> {
                    List<Entrant> entrants = new ArrayList<>();
                    makers.forEach(maker -> entrants.add(maker.apply("e" + entrants.size())));
                    return entrants;
                });
    }

    private static Map<String, Place> byId(Ranking ranking) {
        return ranking.places().stream()
                .collect(Collectors.toMap(place -> place.entrant().id(), Function.identity()));
    }
}
