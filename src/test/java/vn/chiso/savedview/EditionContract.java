package vn.chiso.savedview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.Texts;
import vn.chiso.observation.Answer;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.ObservationService;
import vn.chiso.observation.Years;
import vn.chiso.security.AccountService;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.UnitLookup;

/** What is frozen stays, whatever becomes of its figures; on whichever database. */
@Transactional
abstract class EditionContract {

    private static final String ICT = "Cơ quan CNTT";
    private static final String AGENCY = "P89:so-xay-dung";
    private static final String ADDRESS = "?agency=P89%3Aso-xay-dung&year=2021";

    @Autowired
    private EditionService editions;

    @Autowired
    private SavedViewService views;

    @Autowired
    private FigureService figures;

    @Autowired
    private ObservationService observations;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private TerritoryService territory;

    @Autowired
    private AccountService accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BeanFactory application;

    @BeforeEach
    void people() {
        accounts.createAtStart(NewAccount.ofNation("cntt", ICT, Roles.ICT_DEPARTMENT, false), "một câu khác");
        accounts.createAtStart(NewAccount.ofNation("lan", "Lan", Roles.LEADER, false), "một câu khác hẳn");
        as("cntt", Roles.ICT_DEPARTMENT, null, "89");
    }

    @AfterEach
    void leave() {
        new SignedIn(application).out();
    }

    @Test
    void anEditionSaysByWhomAndOfWhichFiguresItWasMade() {
        Edition edition = freeze(ADDRESS, Audience.ME);
        assertThat(edition.by()).isEqualTo(ICT);
        assertThat(edition.content().title()).isEqualTo("Sở Xây dựng");
        assertThat(edition.figures()).isGreaterThan(30);
        assertThat(edition.intact()).isTrue();
        assertThat(edition.changes()).isEmpty();
        assertThat(edition.withheld()).isZero();
        assertThat(values(edition)).contains("5.351/5.470 = 97,82 %");
        Figure outgoing = outgoing();
        assertThat(jdbc.sql(
                                "select written from frozen_figure where edition_id = ? and observation_id = ? and version = ?")
                        .params(edition.id(), outgoing.observationId(), outgoing.version())
                        .query(String.class)
                        .single())
                .isEqualTo("5.351/5.470 = 97,82 %");
    }

    @Test
    void whatWasFrozenIsReadAgainLetterForLetterWhenFiguresAndNamesHaveChanged() {
        Edition before = freeze(ADDRESS, Audience.ME);
        change(outgoing());
        jdbc.sql("update indicator set name_vi = 'Tên mới'").update();
        Edition after = editions.byId(before.id());
        assertThat(after.content()).isEqualTo(before.content());
        assertThat(after.hash()).isEqualTo(before.hash());
        assertThat(after.intact()).isTrue();
    }

    @Test
    void whatHasChangedSinceIsTold() {
        Edition before = freeze(ADDRESS, Audience.ME);
        change(outgoing());
        assertThat(editions.byId(before.id()).changes()).singleElement().satisfies(one -> {
            assertThat(one.about()).startsWith("Sở Xây dựng · ").endsWith(" · năm 2021");
            assertThat(one.then()).isEqualTo("5.351/5.470 = 97,82 %");
            assertThat(one.now()).isEqualTo("5.470/5.470 = 100 %");
            assertThat(one.who()).isEqualTo(ICT);
            assertThat(one.at()).isNotNull();
            assertThat(one.address())
                    .contains("agency=P89%3Aso-xay-dung")
                    .contains("figure=" + outgoing().observationId());
        });
    }

    @Test
    void whoChangedWhatWasFrozenIsFoundOut() {
        Edition edition = freeze(ADDRESS, Audience.ME);
        jdbc.sql("update frozen_edition set content = replace(content, '97,82', '99,82') where id = ?")
                .param(edition.id())
                .update();
        assertThat(editions.byId(edition.id()).intact()).isFalse();
    }

    @Test
    void whoChangesTheHashTooIsFoundOutByTheAuditTrail() {
        Edition edition = freeze(ADDRESS, Audience.ME);
        Edition other = freeze("?agency=P89%3Aso-xay-dung&year=2020", Audience.ME);
        jdbc.sql("""
                update frozen_edition set content = (select content from frozen_edition where id = :other),
                       content_hash = (select content_hash from frozen_edition where id = :other)
                where id = :one""").param("other", other.id()).param("one", edition.id()).update();
        assertThat(editions.byId(edition.id()).intact()).isFalse();
    }

    @Test
    void theSameFiguresMakeTheSameHash() {
        assertThat(freeze(ADDRESS, Audience.ME).hash())
                .isEqualTo(freeze(ADDRESS, Audience.ME).hash());
    }

    @Test
    void aTotalIsTakenApartIntoItsFigures() {
        as("cntt", Roles.ICT_DEPARTMENT, null, "44");
        Edition edition = freeze("?unit=44&year=2015&indicator=sec_firewall_yn", Audience.ME);
        assertThat(edition.content().cells().flatMap(cell -> cell.totals().stream()))
                .isNotEmpty()
                .allSatisfy(total -> assertThat(total.parts()).isNotEmpty());
    }

    @Test
    void theOverviewOfTheNationIsFrozenToo() {
        as("cntt", Roles.ICT_DEPARTMENT, null, null);
        Edition edition = freeze("?year=latest&indicator=email_staff_use_ratio", Audience.ME);
        assertThat(edition.content().tables())
                .extracting(FrozenContent.Table::title)
                .contains("Chỉ tiêu chính");
        assertThat(values(edition)).anyMatch(one -> one.startsWith("96 %"));
    }

    @Test
    void aDraftStaysWithheldFromWhoeverDoesNotReadDrafts() {
        change(outgoing());
        jdbc.sql("update observation set review = 'DRAFT' where id = ?")
                .param(outgoing().observationId())
                .update();
        Edition edition = freeze(ADDRESS, Audience.ALL);
        assertThat(values(edition)).contains("5.470/5.470 = 100 %");
        jdbc.sql("update observation set review = 'APPROVED' where id = ?")
                .param(outgoing().observationId())
                .update();
        as("lan", Roles.LEADER, null, "89");
        Edition seen = editions.byId(edition.id());
        assertThat(values(seen)).doesNotContain("5.470/5.470 = 100 %");
        assertThat(seen.withheld()).isPositive();
        assertThat(seen.intact())
                .as("the whole is held, although not all of it is shown")
                .isTrue();
    }

    @Test
    void whoeverReadsOtherPlacesSeesNoFigure() {
        Edition edition = freeze(ADDRESS, Audience.ALL);
        as("lan", Roles.LEADER, null, "44");
        Edition seen = editions.byId(edition.id());
        assertThat(values(seen)).doesNotContain("5.351/5.470 = 97,82 %");
        assertThat(seen.content().cells().flatMap(FrozenCell::sources)).isEmpty();
        assertThat(seen.changes()).isEmpty();
    }

    @Test
    void anEditionIsOpenedByWhoeverSeesItsViewAndNobodyElse() {
        Edition mine = freeze(ADDRESS, Audience.ME);
        as("lan", Roles.LEADER, null, "89");
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> editions.byId(mine.id()));
        as("cntt", Roles.ICT_DEPARTMENT, null, "89");
        views.remove(mine.view().id());
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> editions.byId(mine.id()));
    }

    @Test
    void leadersAndIctDepartmentsFreezeAndNobodyElse() {
        for (String role : Roles.ALL) {
            as("lan", role, null, "89");
            boolean may = role.equals(Roles.LEADER) || role.equals(Roles.ICT_DEPARTMENT);
            assertThat(editions.mayFreeze(ADDRESS)).as(role).isEqualTo(may);
            if (!may) {
                assertThatExceptionOfType(AccessDeniedException.class)
                        .as(role)
                        .isThrownBy(() -> freeze(ADDRESS, Audience.ME));
            }
        }
        as("lan", Roles.LEADER, null, "89");
        assertThat(editions.mayFreeze("findings?kind=recommendation"))
                .as("a list is no page of figures")
                .isFalse();
    }

    @Test
    void theTrailTellsWhoFrozeWhatUnderWhichHash() {
        Edition edition = freeze(ADDRESS, Audience.ALL);
        assertThat(jdbc.sql("select new_value from audit_event where action = 'view.frozen' and subject = ?")
                        .param("edition:" + edition.id())
                        .query(String.class)
                        .list())
                .containsExactly(edition.hash());
    }

    private Edition freeze(String address, Audience audience) {
        SavedView saved = editions.freeze(new NewView("Bản chốt", "", address, audience), Texts.VIETNAMESE);
        return editions.byId(Objects.requireNonNull(saved.frozenId()));
    }

    private static List<String> values(Edition edition) {
        return edition.content().cells().map(FrozenCell::text).toList();
    }

    private Figure outgoing() {
        long agency = agencies.byKey(AGENCY).orElseThrow().id();
        return figures.ofAgency(agency, Years.of(2021)).stream()
                .filter(one -> one.numerator() != null && "5470".equals(String.valueOf(one.denominator())))
                .findFirst()
                .orElseThrow();
    }

    private void change(Figure figure) {
        observations.enter(
                FigureEntry.over(figure, new Answer.Parts(new BigDecimal(5470), new BigDecimal(5470)), "đếm lại"));
    }

    private void as(String username, String role, @Nullable Long agency, @Nullable String unit) {
        @Nullable Long id = null;
        if (unit != null) {
            id = switch (territory.resolve(unit, LocalDate.of(2020, 1, 1))) {
                case UnitLookup.Found found -> found.unit().id();
                default -> throw new IllegalArgumentException(unit);
            };
        }
        new SignedIn(application)
                .as(new NewAccount(username, username.equals("cntt") ? ICT : "Lan", role, agency, id, false));
    }
}
