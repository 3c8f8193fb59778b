package vn.chiso.comparison.score.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.comparison.score.rule.Rule;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignInWay;
import vn.chiso.security.SignedIn;
import vn.chiso.territory.TerritoryService;
import vn.chiso.testing.LoadedDatabaseTest;

/** How indices are defined, put in force and followed by new editions. */
@LoadedDatabaseTest
@Transactional
class IndexServiceTest {

    private static final NewEdition SAID = new NewEdition("2024", 2024, "", ScoredSubjects.AGENCIES, List.of());

    @Autowired
    private IndexService indices;

    @Autowired
    private TerritoryService territory;

    @Autowired
    private BeanFactory application;

    @BeforeEach
    void theIctDepartmentIsSignedIn() {
        as(Roles.ICT_DEPARTMENT);
    }

    @AfterEach
    void signOut() {
        new SignedIn(application).out();
    }

    @Test
    void aDraftThatAddsUpIsPutInForceAndNeverChangesAgain() {
        ScoreEdition edition = filled();
        ScoreEdition enforced = indices.enforce(edition.id(), edition.version());
        assertThat(enforced.isDraft()).isFalse();
        long first = enforced.criteria().getFirst().id();
        assertRefused(
                IndexRefused.IN_FORCE,
                () -> indices.change(enforced.id(), enforced.version(), first, part(null, "Khác", "50")));
        assertRefused(IndexRefused.IN_FORCE, () -> indices.remove(enforced.id(), enforced.version(), first));
        assertRefused(IndexRefused.IN_FORCE, () -> indices.describe(enforced.id(), enforced.version(), SAID));
    }

    @Test
    void aDraftIsDiscardedWithItsPartsAndWhatIsInForceStays() {
        ScoreEdition old = enforced();
        ScoreEdition draft = indices.copy(old.id(), "2025", 2025);
        assertRefused(IndexRefused.IN_FORCE, () -> indices.discard(old.id(), old.version()));
        assertRefused(IndexRefused.OVERTAKEN, () -> indices.discard(draft.id(), draft.version() + 1));
    }

    @Test
    void whatIsDiscardedIsGoneAndAnIndexWithoutEditionsWithIt() {
        ScoreEdition old = enforced();
        ScoreEdition draft = indices.copy(old.id(), "2025", 2025);
        indices.discard(draft.id(), draft.version());
        assertThat(indices.ofEdition(draft.id())).isEmpty();
        assertThat(indices.ofEdition(old.id()))
                .get()
                .satisfies(index -> assertThat(index.editions()).hasSize(1));
        int before = indices.all().size();
        ScoreEdition only = indices.add("Chỉ có nháp", "Draft only", SAID);
        indices.discard(only.id(), only.version());
        assertThat(indices.all()).hasSize(before);
    }

    @Test
    void whatDoesNotAddUpIsNotPutInForce() {
        ScoreEdition edition = filled();
        long first = edition.criteria().get(1).id();
        ScoreEdition wrong = indices.change(
                edition.id(),
                edition.version(),
                first,
                part(edition.criteria().getFirst().id(), "Một", "31"));
        assertThat(indices.flaws(wrong)).hasSize(1);
        assertRefused(IndexRefused.FLAWS, () -> indices.enforce(wrong.id(), wrong.version()));
    }

    @Test
    void aNewEditionContinuesEveryCriterionOfTheOneItWasMadeOf() {
        ScoreEdition old = enforced();
        ScoreEdition copy = indices.copy(old.id(), "2025", 2025);
        assertThat(copy.isDraft()).isTrue();
        assertThat(copy.criteria()).hasSameSizeAs(old.criteria());
        assertThat(copy.criteria())
                .extracting(Criterion::formerId)
                .containsExactlyElementsOf(
                        old.criteria().stream().map(Criterion::id).toList());
        assertThat(Mapping.of(old, copy, editions(copy)).isComplete()).isTrue();
    }

    @Test
    void aCriterionThatContinuesNothingBreaksTheLine() {
        ScoreEdition old = enforced();
        ScoreEdition copy = indices.copy(old.id(), "2025", 2025);
        Criterion last = copy.criteria().getLast();
        ScoreEdition cut = indices.change(
                copy.id(), copy.version(), last.id(), NewCriterion.of(last).withFormer(null));
        Mapping mapping = Mapping.of(old, cut, editions(cut));
        assertThat(mapping.isComplete()).isFalse();
        assertThat(mapping.added()).extracting(Criterion::id).containsExactly(last.id());
        assertThat(mapping.dropped())
                .extracting(Criterion::id)
                .containsExactly(old.criteria().getLast().id());
    }

    @Test
    void whatIsMappedIsFollowedThroughTheEditionsBetween() {
        ScoreEdition first = enforced();
        ScoreEdition second = indices.copy(first.id(), "2025", 2025);
        ScoreEdition inForce = indices.enforce(second.id(), second.version());
        ScoreEdition third = indices.copy(inForce.id(), "2026", 2026);
        assertThat(Mapping.of(first, third, editions(third)).isComplete()).isTrue();
    }

    @Test
    void aYearIsScoredByTheNewestEditionThatBeganNoLater() {
        ScoreEdition first = enforced();
        ScoreEdition second = indices.copy(first.id(), "2026", 2026);
        indices.enforce(second.id(), second.version());
        ScoreIndex index = indices.ofEdition(first.id()).orElseThrow();
        assertThat(index.inForce(2023)).isEmpty();
        assertThat(index.inForce(2025).orElseThrow().id()).isEqualTo(first.id());
        assertThat(index.inForce(2027).orElseThrow().id()).isEqualTo(second.id());
    }

    @Test
    void whoeverWasSlowerIsTold() {
        ScoreEdition edition = filled();
        indices.add(edition.id(), edition.version(), part(null, "Thêm", "1"));
        assertRefused(
                IndexRefused.OVERTAKEN, () -> indices.add(edition.id(), edition.version(), part(null, "Nữa", "1")));
    }

    @Test
    void aPartWithPartsIsNotRemoved() {
        ScoreEdition edition = filled();
        assertRefused(
                IndexRefused.HAS_PARTS,
                () -> indices.remove(
                        edition.id(),
                        edition.version(),
                        edition.criteria().getFirst().id()));
    }

    @Test
    void aPartIsPutBeforeTheOneBeforeIt() {
        ScoreEdition edition = filled();
        ScoreEdition moved = indices.moveUp(
                edition.id(), edition.version(), edition.criteria().getLast().id());
        assertThat(moved.criteria()).extracting(Criterion::nameVi).containsExactly("Trụ cột", "Hai", "Một");
    }

    @Test
    void aDraftIsNotCopied() {
        ScoreEdition edition = filled();
        assertRefused(IndexRefused.DRAFT, () -> indices.copy(edition.id(), "2025", 2025));
    }

    @Test
    void leadersDefineNothing() {
        ScoreEdition edition = filled();
        as(Roles.LEADER);
        assertThat(indices.mayDefine()).isFalse();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> indices.add(edition.id(), edition.version(), part(null, "Thêm", "1")));
    }

    @Test
    void eachDepartmentChangesItsOwn() {
        ScoreEdition edition = filled();
        as(Roles.ICT_DEPARTMENT, "P38");
        assertThat(indices.mayChange(indices.ofEdition(edition.id()).orElseThrow()))
                .isFalse();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> indices.add(edition.id(), edition.version(), part(null, "Thêm", "1")));
        assertThat(indices.all())
                .filteredOn(index -> index.example() || index.unitId() == null)
                .isNotEmpty()
                .allMatch(indices::mayChange);
    }

    private ScoreEdition enforced() {
        ScoreEdition edition = filled();
        return indices.enforce(edition.id(), edition.version());
    }

    /** A pillar of 50 with criteria of 30 and 20. */
    private ScoreEdition filled() {
        ScoreEdition empty = indices.add("Bộ thử", "A try", SAID);
        ScoreEdition one = indices.add(empty.id(), empty.version(), part(null, "Trụ cột", "50"));
        Long pillar = one.criteria().getFirst().id();
        ScoreEdition two = indices.add(one.id(), one.version(), part(pillar, "Một", "30"));
        return indices.add(two.id(), two.version(), part(pillar, "Hai", "20"));
    }

    private List<ScoreEdition> editions(ScoreEdition of) {
        return indices.ofEdition(of.id()).orElseThrow().editions();
    }

    private static NewCriterion part(@Nullable Long parent, String name, String maximum) {
        return new NewCriterion(
                parent,
                0,
                "",
                name,
                name,
                new BigDecimal(maximum),
                BigDecimal.ONE,
                true,
                Rule.JUDGED,
                null,
                null,
                "",
                null);
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatExceptionOfType(IndexRefused.class)
                .isThrownBy(act::run)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private void as(String role) {
        as(role, "P44");
    }

    private void as(String role, String unit) {
        new SignedIn(application)
                .as(new NewAccount(
                        "bo-chi-so",
                        "Người lập bộ chỉ số",
                        role,
                        null,
                        territory.byKey(unit).orElseThrow().id(),
                        false,
                        SignInWay.LOCAL,
                        null));
    }
}
