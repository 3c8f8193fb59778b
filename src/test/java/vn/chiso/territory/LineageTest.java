package vn.chiso.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chiso.territory.Lineage.Life;
import vn.chiso.territory.Lineage.Link;
import vn.chiso.territory.Lineage.Loss;
import vn.chiso.territory.Lineage.Part;

/** What something of one day is made of on another. */
class LineageTest {

    private static final LocalDate FIRST = LocalDate.of(2013, 12, 20);
    private static final LocalDate SECOND = LocalDate.of(2025, 7, 1);
    private static final LocalDate EARLY = LocalDate.of(2010, 1, 1);
    private static final LocalDate BETWEEN = LocalDate.of(2020, 1, 1);
    private static final LocalDate LATE = LocalDate.of(2026, 1, 1);

    @Test
    void aMergedOneIsMadeOfAllThatWereMerged() {
        Lineage lineage = world(life(1, null, SECOND), life(2, null, SECOND), life(3, SECOND, null))
                .with(link(1, 3L, SECOND, "1"), link(2, 3L, SECOND, "1"));

        assertThat(lineage.origins(3, LATE, BETWEEN)).containsExactly(Part.whole(1), Part.whole(2));
    }

    @Test
    void whatWasMergedCannotBeDividedAgain() {
        Lineage lineage = world(life(1, null, SECOND), life(2, null, SECOND), life(3, SECOND, null))
                .with(link(1, 3L, SECOND, "1"), link(2, 3L, SECOND, "1"));

        assertThat(lineage.origins(1, BETWEEN, LATE)).containsExactly(new Part(3, null, Loss.MERGED));
    }

    @Test
    void aRenamedOneIsTheSameBothWays() {
        Lineage lineage = world(life(1, null, SECOND), life(2, SECOND, null)).with(link(1, 2L, SECOND, "1"));

        assertThat(lineage.origins(2, LATE, BETWEEN)).containsExactly(Part.whole(1));
        assertThat(lineage.origins(1, BETWEEN, LATE)).containsExactly(Part.whole(2));
    }

    @Test
    void anHeirOfASplitHasItsShareAndWhoGoesOnTheRest() {
        Lineage lineage = world(life(1, null, null), life(2, FIRST, null)).with(link(1, 2L, FIRST, "0.4"));

        assertThat(lineage.origins(2, LATE, EARLY)).containsExactly(part(1, "0.4"));
        assertThat(lineage.origins(1, LATE, EARLY)).containsExactly(part(1, "0.6"));
    }

    @Test
    void aSplitOfUnknownSharesIsKnownAsSuch() {
        Lineage lineage = world(life(1, null, null), life(2, FIRST, null)).with(link(1, 2L, FIRST, null));

        assertThat(lineage.origins(2, LATE, EARLY)).containsExactly(new Part(1, null, Loss.SHARE_UNKNOWN));
        assertThat(lineage.origins(1, LATE, EARLY)).containsExactly(new Part(1, null, Loss.SHARE_UNKNOWN));
    }

    @Test
    void theHeirsOfASplitMakeUpWhatTheyCameFrom() {
        Lineage lineage = world(life(1, null, null), life(2, FIRST, null)).with(link(1, 2L, FIRST, null));

        assertThat(lineage.origins(1, EARLY, LATE)).containsExactlyInAnyOrder(Part.whole(1), Part.whole(2));
    }

    @Test
    void twoReformsInARowCompose() {
        Lineage lineage = world(
                        life(1, null, FIRST),
                        life(2, FIRST, SECOND),
                        life(3, FIRST, SECOND),
                        life(4, null, SECOND),
                        life(5, SECOND, null))
                .with(
                        link(1, 2L, FIRST, "0.25"),
                        link(1, 3L, FIRST, "0.75"),
                        link(2, 5L, SECOND, "1"),
                        link(4, 5L, SECOND, "1"));

        assertThat(lineage.origins(5, LATE, EARLY)).containsExactlyInAnyOrder(part(1, "0.25"), Part.whole(4));
        assertThat(lineage.origins(5, LATE, BETWEEN)).containsExactlyInAnyOrder(Part.whole(2), Part.whole(4));
    }

    @Test
    void whatWasSplitAndMergedAgainIsWhole() {
        Lineage lineage = world(
                        life(1, null, FIRST), life(2, FIRST, SECOND), life(3, FIRST, SECOND), life(4, SECOND, null))
                .with(
                        link(1, 2L, FIRST, "0.3"),
                        link(1, 3L, FIRST, "0.7"),
                        link(2, 4L, SECOND, "1"),
                        link(3, 4L, SECOND, "1"));

        assertThat(lineage.origins(4, LATE, EARLY)).containsExactly(Part.whole(1));
    }

    @Test
    void oneThatWasTakenInByAnotherIsPartOfItOnlyFromThenOn() {
        Lineage lineage = world(life(1, null, SECOND), life(2, null, null)).with(link(1, 2L, SECOND, "1"));

        assertThat(lineage.origins(2, LATE, BETWEEN)).containsExactlyInAnyOrder(Part.whole(1), Part.whole(2));
        assertThat(lineage.origins(2, BETWEEN, BETWEEN)).containsExactly(Part.whole(2));
    }

    @Test
    void nothingFollowsWhatWasAbolished() {
        Lineage lineage = world(life(1, null, SECOND)).with(link(1, null, SECOND, null));

        assertThat(lineage.origins(1, BETWEEN, LATE)).isEmpty();
        assertThat(lineage.destinations(1, BETWEEN, LATE)).isEmpty();
    }

    @Test
    void theReformsOfALineAreItsDays() {
        Lineage lineage = world(life(1, null, FIRST), life(2, FIRST, SECOND), life(3, SECOND, null))
                .with(link(1, 2L, FIRST, "1"), link(2, 3L, SECOND, "1"));

        assertThat(lineage.reforms(3)).containsExactly(FIRST, SECOND);
    }

    @Property(tries = 300)
    void whatGoesToNobodyAndWhatGoesToAllIsTheWhole(@ForAll("worlds") ReformedWorld world) {
        Lineage lineage = world.lineage();
        for (LocalDate from : world.days()) {
            for (LocalDate to : world.days()) {
                if (from.isAfter(to)) {
                    continue;
                }
                for (long id : world.on(from)) {
                    BigDecimal told = sum(lineage.destinations(id, from, to));
                    assertThat(told.add(world.lost(id, from, to))).isEqualByComparingTo(BigDecimal.ONE);
                }
            }
        }
    }

    @Property(tries = 300)
    void anAdditiveTotalOfAllIsTheSameOnEverySetOfBoundaries(@ForAll("worlds") ReformedWorld world) {
        Lineage lineage = world.lineage();
        LocalDate first = world.days().getFirst();
        for (LocalDate day : world.days()) {
            BigDecimal total = BigDecimal.ZERO;
            for (long id : world.on(day)) {
                for (Part part : lineage.origins(id, day, first)) {
                    total = total.add(value(part.id()).multiply(part.share()));
                }
            }
            BigDecimal left = BigDecimal.ZERO;
            BigDecimal all = BigDecimal.ZERO;
            for (long id : world.on(first)) {
                all = all.add(value(id));
                left = left.add(value(id).multiply(world.lost(id, first, day)));
            }
            assertThat(total.add(left)).isEqualByComparingTo(all);
        }
    }

    private static BigDecimal value(long id) {
        return BigDecimal.valueOf(1000 + 37 * id);
    }

    private static BigDecimal sum(List<Part> parts) {
        return parts.stream().map(Part::share).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Provide
    Arbitrary<ReformedWorld> worlds() {
        return Arbitraries.integers()
                .between(0, 999)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(ReformedWorld::of);
    }

    private record Lived(long id, Life life) {}

    private static Lived life(long id, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Lived(id, new Life(from, to));
    }

    private static Link link(long before, @Nullable Long after, LocalDate on, @Nullable String share) {
        return new Link(before, after, on, share == null ? null : new BigDecimal(share));
    }

    private static Part part(long id, String share) {
        return new Part(id, new BigDecimal(share), null);
    }

    private static Draft world(Lived... some) {
        Map<Long, Life> lives = new HashMap<>();
        for (Lived one : some) {
            lives.put(one.id(), one.life());
        }
        return new Draft(lives);
    }

    private record Draft(Map<Long, Life> lives) {
        Lineage with(Link... links) {
            return new Lineage(lives::get, List.of(links));
        }
    }
}
