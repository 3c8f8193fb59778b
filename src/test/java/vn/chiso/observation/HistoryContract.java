package vn.chiso.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.Texts;
import vn.chiso.indicator.Catalogue;
import vn.chiso.security.AccountService;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.testing.SqlCounter;

/** What the history of a figure tells, on whichever database. */
@Transactional
@Import(SqlCounter.class)
@WithMockUser(username = "phong-cntt", roles = Roles.ICT_DEPARTMENT)
abstract class HistoryContract {

    private static final String RATIO = "email_staff_use_ratio";

    @Autowired
    private FigureService figures;

    @Autowired
    private ObservationService observations;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private AccountService accounts;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aFigureThatNobodyChangedIsAsItWasLoaded() {
        Figure figure = figure("P44:so-tu-phap", RATIO);
        FigureHistory history = figures.history(figure);
        assertThat(history.untouched()).isTrue();
        assertThat(history.older()).isZero();
        assertThat(history.lines())
                .extracting(HistoryLine::figure, HistoryLine::current)
                .containsExactly(tuple(figure, true));
    }

    @Test
    void whatADocumentSaysIsNotTakenBack() {
        Figure loaded = figure("P44:so-tu-phap", RATIO);
        assertThatThrownBy(() -> observations.restore(loaded.observationId(), loaded.version(), Saved.EMPTY, "thử"))
                .isInstanceOfSatisfying(
                        EditRefused.class, refused -> assertThat(refused.key()).isEqualTo("edit.refused.stated"));
    }

    @Test
    void everyChangeIsALineWithItsMakerNewestFirst() {
        accounts.createAtStart(
                NewAccount.ofNation("phong-cntt", "Phòng CNTT", Roles.ICT_DEPARTMENT, false), "một câu khác hẳn");
        Figure loaded = figure("P44:so-tu-phap", RATIO);
        Saved second = enter(loaded, "81", "đếm lại");
        Saved third = enter(now(second), "82", null);
        Figure now = now(observations.restore(third.observationId(), third.version(), loaded.version(), "đúng hơn"));

        FigureHistory history = figures.history(now);

        assertThat(history.untouched()).isFalse();
        assertThat(history.lines())
                .extracting(
                        HistoryLine::action,
                        line -> text(line.figure()),
                        HistoryLine::who,
                        HistoryLine::reason,
                        HistoryLine::current,
                        line -> line.canComeBack(now))
                .containsExactly(
                        tuple(FigureAction.RESTORED, "≈ 80 %", "Phòng CNTT", "đúng hơn", true, false),
                        tuple(FigureAction.ENTERED, "82 %", "Phòng CNTT", null, false, true),
                        tuple(FigureAction.ENTERED, "81 %", "Phòng CNTT", "đếm lại", false, true),
                        tuple(FigureAction.LOADED, "≈ 80 %", "", null, false, false));
        assertThat(history.lines()).extracting(line -> line.at() == null).containsExactly(false, false, false, true);
        assertThat(history.lines()).extracting(line -> line.figure().review()).containsOnly(Review.APPROVED);
    }

    @Test
    void aContradictionIsToldWithItsValuesAndAnAnswerIsNoneOfThem() {
        Figure conflict = figure("D455:ubnd", RATIO);
        Saved settled = enter(conflict, "30", null);
        assertThat(figures.history(now(settled)).lines())
                .extracting(line -> text(line.figure()))
                .containsExactly("30 %", "≈ 20 ≠ ≈ 50 %");

        Saved back = observations.restore(settled.observationId(), settled.version(), settled.before(), null);
        List<Figure> again = figures.withAlternatives(List.of(now(back)));
        assertThat(text(again.getFirst())).isEqualTo("≈ 20 ≠ ≈ 50 %");
    }

    @Test
    void whatACellHeldBeforeItWasSilentIsToldButDoesNotComeBack() {
        long agency = agency("P44:so-cong-thuong");
        long firewall = indicator("sec_firewall_yn");
        Saved first = observations.enter(FigureEntry.into(agency, firewall, 2015, new Answer.YesNo(true), null));
        observations.restore(first.observationId(), first.version(), first.before(), "nhầm ô");
        Saved again = observations.enter(FigureEntry.into(agency, firewall, 2015, new Answer.YesNo(false), null));
        Figure now = now(again);

        assertThat(figures.lives(again.observationId()))
                .containsExactlyInAnyOrder(first.observationId(), again.observationId());
        assertThat(figures.history(now).lines())
                .extracting(HistoryLine::action, HistoryLine::current, line -> line.canComeBack(now))
                .containsExactly(
                        tuple(FigureAction.ENTERED, true, false),
                        tuple(FigureAction.WITHDRAWN, false, false),
                        tuple(FigureAction.ENTERED, false, false));
    }

    @Test
    void aLongHistoryIsCutAndCostsNoMore() {
        Figure now = now(enter(figure("P44:so-tu-phap", RATIO), "81", null));
        jdbc.sql("""
                        insert into figure_version (observation_id, province_id, version, action, state, review)
                        select observation_id, province_id, -n, 'LOADED', 'CONFLICT', 'APPROVED'
                        from figure_version cross join (%s) numbers
                        where observation_id = ? and action = 'ENTERED'""".formatted(numbers())).param(now.observationId()).update();
        SqlCounter.reset();
        FigureHistory history = figures.history(now);
        assertThat(SqlCounter.statements()).hasSize(3);
        assertThat(history.lines()).hasSize(FigureHistory.MOST);
        assertThat(history.lines().getFirst().current()).isTrue();
        assertThat(history.older()).isEqualTo(302 - FigureHistory.MOST);
    }

    @Test
    void aReasonThatCannotBeKeptIsRefused() {
        Saved saved = enter(figure("P44:so-tu-phap", RATIO), "81", null);
        assertThatThrownBy(() ->
                        observations.restore(saved.observationId(), saved.version(), saved.before(), "x".repeat(1001)))
                .isInstanceOfSatisfying(
                        EditRefused.class, refused -> assertThat(refused.key()).isEqualTo("edit.refused.reason_long"));
    }

    @Test
    void whoSawAnOlderVersionRestoresNothing() {
        Saved second = enter(figure("P44:so-tu-phap", RATIO), "81", null);
        Saved third = enter(now(second), "82", null);
        assertThatThrownBy(() ->
                        observations.restore(second.observationId(), second.version(), second.before(), "đúng hơn"))
                .isInstanceOfSatisfying(
                        EditRefused.class, refused -> assertThat(refused.key()).isEqualTo(EditRefused.OVERTAKEN));
        assertThat(now(third).value()).isEqualByComparingTo("82");
    }

    /** Three hundred rows on either database. */
    private static String numbers() {
        return "select a.id + 100 * b.id as n from (" + counted(100) + ") a cross join (" + counted(3) + ") b";
    }

    private static String counted(int rows) {
        return "select row_number() over (order by id) as id from statement order by id fetch first " + rows
                + " rows only";
    }

    private Saved enter(Figure over, String value, @Nullable String reason) {
        return observations.enter(FigureEntry.over(over, Answer.Amount.of(new BigDecimal(value)), reason));
    }

    private Figure now(Saved saved) {
        return figures.byIds(List.of(saved.observationId())).getFirst();
    }

    private String text(Figure figure) {
        return FigureText.label(figure, catalogue.indicator(figure.indicatorId()), Texts.VIETNAMESE)
                .replace('\u00a0', ' ');
    }

    private Figure figure(String agencyKey, String indicatorCode) {
        long indicator = indicator(indicatorCode);
        return figures.ofAgency(agency(agencyKey), Years.of(2015)).stream()
                .filter(figure -> figure.indicatorId() == indicator)
                .findFirst()
                .orElseThrow();
    }

    private long agency(String key) {
        return agencies.byKey(key).orElseThrow().id();
    }

    private long indicator(String code) {
        return catalogue.indicator(code).orElseThrow().id();
    }
}
