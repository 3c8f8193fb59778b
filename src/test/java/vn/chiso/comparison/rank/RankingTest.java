package vn.chiso.comparison.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.chiso.comparison.rank.Exactness.ABOUT;
import static vn.chiso.comparison.rank.Exactness.AT_LEAST;
import static vn.chiso.comparison.rank.Exactness.AT_MOST;
import static vn.chiso.comparison.rank.Exactness.ROUNDED;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chiso.comparison.rank.Entrant.Absent;
import vn.chiso.comparison.rank.Entrant.Measured;
import vn.chiso.indicator.Direction;

class RankingTest {

    private static final Rules HIGHEST = Rules.of(Direction.UP);
    private static final Rules LOWEST = Rules.of(Direction.DOWN);

    @Test
    void thoseWithOneNumberShareAPlaceAndThePlacesBehindThemAreSkipped() {
        Ranking ranking = Ranking.of(
                List.of(stated("a", "96"), stated("b", "80"), stated("c", "80"), stated("d", "20")), HIGHEST);

        assertThat(texts(ranking)).containsExactly("a 1", "b 2=", "c 2=", "d 4");
    }

    @Test
    void digitsBehindTheCommaAreNoDifference() {
        Ranking ranking = Ranking.of(List.of(stated("a", "50"), stated("b", "50.0")), HIGHEST);

        assertThat(texts(ranking)).containsExactly("a 1=", "b 1=");
    }

    @Test
    void whereLessIsBetterTheLowestComesFirst() {
        Ranking ranking = Ranking.of(List.of(stated("a", "96"), stated("b", "0"), stated("c", "20")), LOWEST);

        assertThat(texts(ranking)).containsExactly("b 1", "c 2", "a 3");
    }

    @Test
    void whereNeitherIsBetterTheHighestComesFirst() {
        Ranking ranking = Ranking.of(List.of(stated("a", "2"), stated("b", "3")), Rules.of(Direction.NONE));

        assertThat(texts(ranking)).containsExactly("b 1", "a 2");
    }

    @Test
    void nobodyIsLeftOutWithoutAReason() {
        Ranking ranking = Ranking.of(
                List.of(
                        new Absent("bo-trach", "", Omission.CONFLICT),
                        stated("so-tu-phap", "80"),
                        new Absent("bac-ly", "", Omission.MISSING),
                        new Absent("thue", "", Omission.NOT_APPLICABLE)),
                HIGHEST);

        assertThat(texts(ranking)).containsExactly("so-tu-phap 1");
        assertThat(ranking.omissions())
                .containsExactly(
                        Map.entry("bo-trach", Omission.CONFLICT),
                        Map.entry("bac-ly", Omission.MISSING),
                        Map.entry("thue", Omission.NOT_APPLICABLE));
    }

    @Test
    void whoStandsOnTooFewIsLeftOut() {
        Ranking ranking = Ranking.of(
                List.of(exact("one-of-one", "100", "1"), exact("seven-of-ten", "70", "10"), stated("unknown", "90")),
                new Rules(Direction.UP, BigDecimal.TEN));

        assertThat(texts(ranking)).containsExactly("seven-of-ten 1");
        assertThat(ranking.omissions())
                .containsEntry("one-of-one", Omission.SMALL_DENOMINATOR)
                .containsEntry("unknown", Omission.UNKNOWN_DENOMINATOR);
    }

    /** About 20 means 15 up to 25 and 20,4 lies within; about 50 means 45 up to 55. */
    @Test
    void whatRoundingCanExplainIsOneBand() {
        Ranking ranking = Ranking.of(
                List.of(about("a", "50"), about("b", "20"), stated("c", "20.4"), stated("d", "14")), HIGHEST);

        assertThat(texts(ranking)).containsExactly("a 1", "c 2", "b 3", "d 4");
        assertThat(bands(ranking)).containsExactly(List.of("a"), List.of("c", "b"), List.of("d"));
    }

    /** 50 and 51 both end where the other begins: 49.5 up to 50.5, 50.5 up to 51.5. */
    @Test
    void neighbouringWholeNumbersDiffer() {
        Ranking ranking = Ranking.of(List.of(stated("a", "51"), stated("b", "50")), HIGHEST);

        assertThat(bands(ranking)).containsExactly(List.of("a"), List.of("b"));
        assertThat(ranking.places()).noneMatch(Place::isOpen);
    }

    /** 48 and 52 differ, but about 50 (45 up to 55) can be told from neither: it may come first or last of the three. */
    @Test
    void aBandHoldsEveryoneWhoIsLinkedByRoundingAndPlacesSayHowFarTheyAreOpen() {
        Ranking ranking = Ranking.of(List.of(stated("low", "48"), about("about", "50"), stated("high", "52")), HIGHEST);

        assertThat(bands(ranking)).containsExactly(List.of("high", "about", "low"));
        assertThat(spans(ranking)).containsExactly("high 1-2", "about 1-3", "low 2-3");
    }

    /** Above 98 may be 99 or 100, and is more than 96 whatever it is. */
    @Test
    void moreThanANumberIsOpenUpwardsOnly() {
        Ranking ranking = Ranking.of(
                List.of(
                        Measured.stated("more", "", new BigDecimal("98"), AT_LEAST),
                        stated("full", "100"),
                        stated("less", "96")),
                HIGHEST);

        assertThat(spans(ranking)).containsExactly("full 1-2", "more 1-2", "less 3-3");
        assertThat(bands(ranking)).containsExactly(List.of("full", "more"), List.of("less"));
    }

    @Test
    void lessThanANumberIsOpenDownwardsOnly() {
        Ranking ranking = Ranking.of(
                List.of(
                        Measured.stated("below", "", new BigDecimal("20"), AT_MOST),
                        stated("more", "30"),
                        stated("little", "5")),
                HIGHEST);

        assertThat(spans(ranking)).containsExactly("more 1-1", "below 2-3", "little 2-3");
    }

    /** 7/21 of Thanh Hóa's province, 20/27 of its districts, 132/635 of its communes: 33.3…, 74.07…, 20.787… percent. */
    @Test
    void numbersMadeOfWholePartsWereNotRounded() {
        Ranking ranking = Ranking.of(
                List.of(
                        exact("province", "33.333333", "21"),
                        exact("districts", "74.074074", "27"),
                        exact("communes", "20.787402", "635")),
                HIGHEST);

        assertThat(texts(ranking)).containsExactly("districts 1", "province 2", "communes 3");
        assertThat(ranking.bands()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "80, 76, true",
        "80, 75, false",
        "80, 84, true",
        "80, 86, false",
        "75, 76, false",
        "100, 96, true",
        "100, 94, false",
        "0, 1, false"
    })
    void aboutIsRightToHalfItsLastDigitThatIsNotZero(BigDecimal about, BigDecimal other, boolean oneBand) {
        Ranking ranking = Ranking.of(
                List.of(Measured.stated("about", "", about, ABOUT), Measured.exact("other", "", other, null)), HIGHEST);

        assertThat(ranking.bands()).hasSize(oneBand ? 1 : 2);
    }

    @Test
    void moneyIsRightToTheLastDigitOfTheUnitInWhichItWasStated() {
        Measured millions =
                new Measured("millions", "", new BigDecimal("7341400000"), new BigDecimal("100000"), ROUNDED, null);
        Measured dong = Measured.exact("dong", "", new BigDecimal("7341430000"), null);

        assertThat(Ranking.of(List.of(millions, dong), HIGHEST).bands()).hasSize(1);
    }

    @Test
    void everyBlockHasAFirst() {
        Ranking ranking = Ranking.of(
                List.of(
                        Measured.stated("so-1", "departments", new BigDecimal("80"), ROUNDED),
                        Measured.stated("huyen-1", "districts", new BigDecimal("50"), ROUNDED),
                        Measured.stated("so-2", "departments", new BigDecimal("50"), ROUNDED),
                        new Absent("xa-1", "communes", Omission.MISSING)),
                HIGHEST);

        Map<String, Ranking> blocks = ranking.blocks();

        assertThat(blocks.keySet()).containsExactly("departments", "districts", "communes");
        assertThat(texts(ranking)).containsExactly("so-1 1", "huyen-1 2=", "so-2 2=");
        assertThat(texts(blocks.get("departments"))).containsExactly("so-1 1", "so-2 2");
        assertThat(texts(blocks.get("districts"))).containsExactly("huyen-1 1");
        assertThat(blocks.get("communes").places()).isEmpty();
        assertThat(blocks.get("communes").omissions()).containsEntry("xa-1", Omission.MISSING);
    }

    /** Before: a 90, b 80, c 70. Now: new 95, b 85, a 84, and c without a figure. Of a and b, b was second and is first. */
    @Test
    void changesCountOnlyThoseWithAPlaceInBoth() {
        Ranking before = Ranking.of(List.of(stated("a", "90"), stated("b", "80"), stated("c", "70")), HIGHEST);
        Ranking now = Ranking.of(
                List.of(
                        stated("new", "95"),
                        stated("b", "85"),
                        stated("a", "84"),
                        new Absent("c", "", Omission.MISSING)),
                HIGHEST);

        Map<String, PlaceChange> changes = now.changesSince(before);

        assertThat(changes.keySet()).containsExactly("b", "a");
        assertThat(changes.get("b").up()).isEqualTo(1);
        assertThat(changes.get("a").up()).isEqualTo(-1);
        assertThat(changes.values()).allMatch(change -> change.among() == 2 && change.isCertain());
    }

    /** About 50 against 52 is no difference, so that neither has certainly moved. */
    @Test
    void aChangeThatRoundingCanExplainIsNotCertain() {
        Ranking before = Ranking.of(List.of(stated("a", "52"), about("b", "50")), HIGHEST);
        Ranking now = Ranking.of(List.of(stated("a", "52"), stated("b", "60")), HIGHEST);

        PlaceChange change = now.changesSince(before).get("b");

        assertThat(change.up()).isEqualTo(1);
        assertThat(change.isCertain()).isFalse();
    }

    @Test
    void placesByOtherRulesAreNoFormerPlaces() {
        Ranking before = Ranking.of(List.of(stated("a", "1")), LOWEST);
        Ranking now = Ranking.of(List.of(stated("a", "1")), HIGHEST);

        assertThatIllegalArgumentException().isThrownBy(() -> now.changesSince(before));
    }

    @Test
    void nobodyTakesPartTwice() {
        List<Entrant> twice = List.of(stated("a", "1"), new Absent("a", "", Omission.MISSING));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ranking.of(twice, HIGHEST))
                .withMessageContaining("twice");
    }

    @Test
    void nobodyIsARankingToo() {
        assertThat(Ranking.of(List.of(), HIGHEST).places()).isEmpty();
        assertThat(Ranking.of(List.of(), HIGHEST).bands()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "khoảng, ABOUT",
        "gần, ABOUT",
        "trên, AT_LEAST",
        "hơn, AT_LEAST",
        "ít nhất, AT_LEAST",
        "dưới, AT_MOST",
        "không quá, AT_MOST",
        "toàn bộ, ROUNDED",
        "'', ROUNDED"
    })
    void theWordOfTheSourceSaysHowExactItsNumberIs(String word, Exactness exactness) {
        assertThat(Exactness.ofWord(word)).isEqualTo(exactness);
    }

    private static Measured stated(String id, String value) {
        return Measured.stated(id, "", new BigDecimal(value), ROUNDED);
    }

    private static Measured about(String id, String value) {
        return Measured.stated(id, "", new BigDecimal(value), ABOUT);
    }

    private static Measured exact(String id, String value, String denominator) {
        return Measured.exact(id, "", new BigDecimal(value), new BigDecimal(denominator));
    }

    private static List<String> texts(Ranking ranking) {
        return ranking.places().stream()
                .map(place -> place.entrant().id() + " " + place.text())
                .toList();
    }

    private static List<String> spans(Ranking ranking) {
        return ranking.places().stream()
                .map(place -> place.entrant().id() + " " + place.best() + "-" + place.worst())
                .toList();
    }

    private static List<List<String>> bands(Ranking ranking) {
        return ranking.bands().stream()
                .map(band -> band.stream().map(place -> place.entrant().id()).toList())
                .toList();
    }
}
