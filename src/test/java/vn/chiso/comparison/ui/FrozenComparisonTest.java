package vn.chiso.comparison.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.text.Texts;
import vn.chiso.comparison.ComparisonAddress;
import vn.chiso.savedview.AddressParts;
import vn.chiso.savedview.Audience;
import vn.chiso.savedview.Edition;
import vn.chiso.savedview.EditionService;
import vn.chiso.savedview.FrozenCell;
import vn.chiso.savedview.FrozenContent;
import vn.chiso.savedview.NewView;
import vn.chiso.savedview.SavedView;
import vn.chiso.savedview.SavedViewService;
import vn.chiso.security.AccountService;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.testing.LoadedDatabaseTest;

/** The comparisons that come with the system, as they are and frozen. */
@LoadedDatabaseTest
@Transactional
@WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
class FrozenComparisonTest {

    private final SavedViewService views;
    private final EditionService editions;
    private final ComparisonAddress addresses;
    private final AccountService accounts;

    @Autowired
    FrozenComparisonTest(
            SavedViewService views, EditionService editions, ComparisonAddress addresses, AccountService accounts) {
        this.views = views;
        this.editions = editions;
        this.addresses = addresses;
        this.accounts = accounts;
    }

    @BeforeEach
    void somebody() {
        accounts.createAtStart(
                NewAccount.ofNation("cntt", "Cơ quan CNTT", Roles.ICT_DEPARTMENT, false), "một câu khác hẳn");
    }

    @Test
    void whatComesWithTheSystemIsReadWhole() {
        assertThat(bundled()).hasSize(3).allSatisfy(one -> {
            assertThat(AddressParts.path(one.address())).isEqualTo("compare");
            assertThat(addresses.parse(AddressParts.of(one.address())).dropped())
                    .as(one.address())
                    .isEmpty();
        });
    }

    @Test
    void elevenInspectedAgenciesStandBesideEachOther() {
        FrozenContent.Table table = freeze(0).content().tables().getFirst();
        assertThat(table.columns()).hasSize(11);
        FrozenContent.Row email = row(table, "thư điện tử");
        assertThat(email.note()).startsWith("10/11");
        assertThat(email.cells()).extracting(FrozenCell::text).contains("≈ 80 %", "≈ 20 ≠ ≈ 50 %", "…");
    }

    @Test
    void threeTiersStayThree() {
        FrozenContent.Table table = freeze(1).content().tables().getFirst();
        assertThat(table.columns()).hasSize(3);
        assertThat(table.rows().getFirst().cells().stream().map(FrozenCell::text))
                .satisfiesExactlyInAnyOrder(
                        one -> assertThat(one).startsWith("7/21"),
                        one -> assertThat(one).startsWith("20/27"),
                        one -> assertThat(one).startsWith("132/635"));
        assertThat(freeze(1).content().toString()).doesNotContain("159");
    }

    @Test
    void fourProvincesSayTheirDifferentYears() {
        FrozenContent.Table table = freeze(2).content().tables().getFirst();
        assertThat(table.columns()).hasSize(4);
        assertThat(table.rows().getFirst().cells())
                .extracting(FrozenCell::note)
                .anyMatch(one -> one.contains("2016"))
                .anyMatch(one -> one.contains("2015"))
                .anyMatch(one -> one.contains("2021"))
                .anyMatch(one -> one.contains("2020"));
    }

    @Test
    void aFrozenComparisonStandsOnItsFigures() {
        Edition edition = freeze(0);
        assertThat(edition.intact()).isTrue();
        assertThat(edition.changes()).isEmpty();
        assertThat(edition.figures()).isGreaterThan(50);
        assertThat(edition.content().cells().flatMap(FrozenCell::sources))
                .allSatisfy(one -> assertThat(one.address()).contains("figure=" + one.observationId()));
    }

    private Edition freeze(int place) {
        SavedView saved = editions.freeze(
                new NewView("Bản chốt", "", bundled().get(place).address(), Audience.ME), Texts.VIETNAMESE);
        return editions.byId(Objects.requireNonNull(saved.frozenId()));
    }

    private List<SavedView> bundled() {
        return views.list().stream().filter(SavedView::isBundled).toList();
    }

    private static FrozenContent.Row row(FrozenContent.Table table, String name) {
        return table.rows().stream()
                .filter(one -> one.name().contains(name))
                .findFirst()
                .orElseThrow();
    }
}
