package vn.chiso.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.Texts;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.IndicatorService;
import vn.chiso.security.Roles;
import vn.chiso.territory.TerritoryService;

/** What an answer in a cell does, on whichever database. */
@Transactional
@WithMockUser(username = "cntt", roles = Roles.ICT_DEPARTMENT)
abstract class EntryContract {

    private static final LocalDate MID_2016 = LocalDate.of(2016, 7, 1);

    @Autowired
    private FigureService figures;

    @Autowired
    private TotalService totals;

    @Autowired
    private ObservationService observations;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private IndicatorService indicators;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private TerritoryService territory;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void partsComputeThePercentageAndKeepWhatWasSaid() {
        Figure before = figure("P44:so-tu-phap", "email_staff_use_ratio");
        Saved saved = observations.enter(
                FigureEntry.over(before, new Answer.Parts(new BigDecimal(15), new BigDecimal(29)), "đếm lại"));
        Figure after = figures.byIds(List.of(saved.observationId())).getFirst();
        assertThat(Objects.requireNonNull(after.value()).toPlainString()).isEqualTo("51.724138");
        assertThat(after.valueStated()).isFalse();
        FigureDetail detail = figures.detail(saved.observationId()).orElseThrow();
        assertThat(detail.citations()).extracting(Citation::value).contains("80");
        assertThat(detail.citations())
                .filteredOn(Citation::adopted)
                .extracting(Citation::enteredBy, Citation::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("cntt", "đếm lại"));
    }

    @Test
    void anEmptyCellIsFilledAndUndoneToSilence() {
        long agency = agency("P44:so-cong-thuong");
        long firewall = indicator("sec_firewall_yn");
        assertThat(figuresOf(agency, firewall)).isEmpty();
        int yes = cell("sec_firewall_yn").yes();

        Saved saved = observations.enter(FigureEntry.into(agency, firewall, 2015, new Answer.YesNo(true), null));
        assertThat(saved.before()).isEqualTo(Saved.EMPTY);
        assertThat(figuresOf(agency, firewall)).extracting(Figure::yes).containsExactly(true);
        assertThat(cell("sec_firewall_yn").yes()).isEqualTo(yes + 1);

        observations.restore(saved.observationId(), saved.version(), saved.before(), "hoàn tác");
        assertThat(figuresOf(agency, firewall)).isEmpty();
        assertThat(cell("sec_firewall_yn").yes()).isEqualTo(yes);
    }

    @Test
    void aFilledCellIsNotFilledAgainByWhoSawItEmpty() {
        long agency = agency("P44:so-cong-thuong");
        long firewall = indicator("sec_firewall_yn");
        observations.enter(FigureEntry.into(agency, firewall, 2015, new Answer.YesNo(true), null));
        refused(FigureEntry.into(agency, firewall, 2015, new Answer.YesNo(false), null), EditRefused.OVERTAKEN);
    }

    @Test
    void undoingTheDecisionOfAConflictBringsTheConflictBack() {
        Figure conflict = figure("D455:ubnd", "email_staff_use_ratio");
        Saved saved = observations.enter(FigureEntry.over(conflict, Answer.Amount.of(new BigDecimal(20)), null));
        assertThat(state(saved)).isEqualTo(FigureState.STATED);
        Saved back = observations.restore(saved.observationId(), saved.version(), saved.before(), null);
        Figure again = figures.byIds(List.of(back.observationId())).getFirst();
        assertThat(again.state()).isEqualTo(FigureState.CONFLICT);
        assertThat(again.low()).isEqualByComparingTo("20");
        assertThat(again.high()).isEqualByComparingTo("50");
        assertThat(cell("email_staff_use_ratio").conflict()).isEqualTo(1);
    }

    @Test
    void anOlderVersionComesBackAsANewOne() {
        Figure first = figure("P44:so-tu-phap", "email_staff_use_ratio");
        Saved second = observations.enter(FigureEntry.over(first, Answer.Amount.of(new BigDecimal(81)), null));
        Figure seen = figures.byIds(List.of(second.observationId())).getFirst();
        Saved third = observations.enter(FigureEntry.over(seen, Answer.Amount.of(new BigDecimal(82)), null));
        Saved fourth = observations.restore(third.observationId(), third.version(), second.version(), null);
        assertThat(fourth.version()).isGreaterThan(third.version());
        assertThat(figures.byIds(List.of(fourth.observationId())).getFirst().value())
                .isEqualByComparingTo("81");
    }

    @Test
    void noDataAndNotApplicableNeedAReasonAndAreNotTheSame() {
        Figure figure = figure("P44:so-tu-phap", "email_staff_use_ratio");
        refused(FigureEntry.over(figure, new Answer.NoData(), " "), "edit.refused.reason");
        Saved none = observations.enter(FigureEntry.over(figure, new Answer.NoData(), "chưa thống kê"));
        assertThat(state(none)).isEqualTo(FigureState.NOT_REPORTED);
        Figure seen = figures.byIds(List.of(none.observationId())).getFirst();
        Saved notMeant = observations.enter(FigureEntry.over(seen, new Answer.NotApplicable(), "không có bộ phận"));
        assertThat(state(notMeant)).isEqualTo(FigureState.NOT_APPLICABLE);
    }

    @Test
    void whatCannotBeAnAnswerIsRefused() {
        Figure figure = figure("P44:so-tu-phap", "email_staff_use_ratio");
        refused(FigureEntry.over(figure, Answer.Amount.of(new BigDecimal(101)), null), "edit.refused.over100");
        refused(FigureEntry.over(figure, Answer.Amount.of(new BigDecimal(-1)), null), "edit.refused.negative");
        refused(FigureEntry.over(figure, new Answer.YesNo(true), null), "edit.refused.kind");
        refused(
                FigureEntry.over(figure, new Answer.Parts(new BigDecimal(30), new BigDecimal(29)), null),
                "edit.refused.more_than_all");
        refused(
                FigureEntry.over(figure, new Answer.Parts(BigDecimal.ZERO, BigDecimal.ZERO), null),
                "edit.refused.nothing");
    }

    @Test
    void theQuestionIsNoAnswer() {
        Indicator type = catalogue.indicator("sec_firewall_type").orElseThrow();
        refused(
                FigureEntry.into(
                        agency("P44:so-tu-phap"),
                        type.id(),
                        2015,
                        new Answer.Written(type.nameVi().toUpperCase(Locale.ROOT)),
                        null),
                "edit.refused.prompt");
    }

    @Test
    void theWordBesideANumberIsKeptAndIsNeverAnAnswerOfItsOwn() {
        Figure about = figure("P44:so-tu-phap", "email_staff_use_ratio");
        assertThat(about.qualifier()).isEqualTo("khoảng");
        Saved saved =
                observations.enter(FigureEntry.over(about, new Answer.Amount(new BigDecimal("81.5"), "", "hơn"), null));
        Figure above = figures.byIds(List.of(saved.observationId())).getFirst();
        assertThat(above.qualifier()).isEqualTo("hơn");
        assertThat(above.state()).isEqualTo(FigureState.STATED);
        Saved parts = observations.enter(
                FigureEntry.over(above, new Answer.Parts(new BigDecimal(12), new BigDecimal(13), "gần"), null));
        Figure nearly = figures.byIds(List.of(parts.observationId())).getFirst();
        assertThat(nearly.qualifier()).isEqualTo("gần");
        assertThat(nearly.numerator()).isEqualByComparingTo("12");
        assertThat(nearly.value()).isEqualByComparingTo("92.307692");
        refused(
                FigureEntry.over(nearly, new Answer.Amount(BigDecimal.TEN, "", "không áp dụng"), null),
                "edit.refused.qualifier");
        refused(
                FigureEntry.over(nearly, new Answer.Amount(BigDecimal.TEN, "", "x".repeat(201)), null),
                "edit.refused.qualifier");
    }

    @Test
    void whoWasOvertakenWritesNothing() {
        Figure seen = figure("P44:so-tu-phap", "email_staff_use_ratio");
        observations.enter(FigureEntry.over(seen, Answer.Amount.of(new BigDecimal(81)), null));
        refused(FigureEntry.over(seen, Answer.Amount.of(new BigDecimal(82)), null), EditRefused.OVERTAKEN);
        assertThat(figure("P44:so-tu-phap", "email_staff_use_ratio").value()).isEqualByComparingTo("81");
    }

    @Test
    @WithMockUser(username = "lanhdao", roles = Roles.LEADER)
    void aLeaderChangesNothing() {
        Figure seen = figure("P44:so-tu-phap", "email_staff_use_ratio");
        assertThatThrownBy(() -> observations.enter(FigureEntry.over(seen, Answer.Amount.of(BigDecimal.TEN), null)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> observations.restore(seen.observationId(), seen.version(), Saved.EMPTY, null))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theTrailTellsWhatWasThereBeforeAndAfter() {
        Figure first = figure("P44:so-tu-phap", "email_staff_use_ratio");
        Saved second = observations.enter(FigureEntry.over(first, Answer.Amount.of(new BigDecimal(81)), "đếm lại"));
        observations.restore(second.observationId(), second.version(), second.before(), null);
        assertThat(acts(second.observationId()))
                .containsExactly("figure.entered khoảng 80 → 81", "figure.restored 81 → khoảng 80");
        assertThat(jdbc.sql("select detail from audit_event where subject = ? order by id")
                        .param("observation:" + second.observationId())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "A:P44:so-tu-phap · email_staff_use_ratio · 2015 – đếm lại",
                        "A:P44:so-tu-phap · email_staff_use_ratio · 2015");

        Saved filled = observations.enter(FigureEntry.into(
                agency("P44:so-cong-thuong"), indicator("sec_firewall_yn"), 2015, new Answer.YesNo(true), null));
        observations.restore(filled.observationId(), filled.version(), filled.before(), null);
        assertThat(acts(filled.observationId())).containsExactly("figure.entered ∅ → yes", "figure.withdrawn yes → ∅");
    }

    @Test
    void aRefusedAnswerLeavesNoRowInTheTrail() {
        long before =
                jdbc.sql("select count(*) from audit_event").query(Long.class).single();
        Figure figure = figure("P44:so-tu-phap", "email_staff_use_ratio");
        refused(FigureEntry.over(figure, Answer.Amount.of(new BigDecimal(101)), null), "edit.refused.over100");
        assertThat(jdbc.sql("select count(*) from audit_event")
                        .query(Long.class)
                        .single())
                .isEqualTo(before);
    }

    @Test
    void whatWasRetiredTakesNoNewAnswerForALaterTime() {
        long agency = agency("P44:so-cong-thuong");
        Indicator firewall = catalogue.indicator("sec_firewall_yn").orElseThrow();
        Saved before = observations.enter(FigureEntry.into(agency, firewall.id(), 2018, new Answer.YesNo(true), null));
        indicators.retire(firewall.id(), firewall.version(), MID_2016);

        observations.enter(FigureEntry.into(agency, firewall.id(), 2016, new Answer.YesNo(true), null));
        FigureEntry later = FigureEntry.into(agency, firewall.id(), 2017, new Answer.YesNo(true), null);
        EditRefused refused = refused(later, "edit.refused.retired");
        assertThat(refused.in(Texts.VIETNAMESE)).contains("đã ngừng dùng từ ngày 01/07/2016");
        assertThat(observations.preview(List.of(later))).hasOnlyElementsOfType(EntryPreview.Refused.class);

        Figure kept = figures.byIds(List.of(before.observationId())).getFirst();
        assertThat(kept.yes()).isTrue();
        Saved corrected = observations.enter(FigureEntry.over(kept, new Answer.YesNo(false), null));
        assertThat(figures.byIds(List.of(corrected.observationId())).getFirst().yes())
                .isFalse();
        Figure seen = figures.byIds(List.of(corrected.observationId())).getFirst();
        Saved none = observations.enter(FigureEntry.over(seen, new Answer.NoData(), "chưa thống kê"));
        seen = figures.byIds(List.of(none.observationId())).getFirst();
        observations.enter(FigureEntry.over(seen, new Answer.YesNo(true), null));
    }

    @Test
    void whoeverAnswersWhatWasMergedIsToldWhereToAnswer() {
        Indicator firewall = catalogue.indicator("sec_firewall_yn").orElseThrow();
        Indicator into = catalogue.indicators().stream()
                .filter(one -> one.kind() == firewall.kind()
                        && Objects.equals(one.unit(), firewall.unit())
                        && one.id() != firewall.id())
                .findFirst()
                .orElseThrow();
        indicators.merge(firewall.id(), firewall.version(), into.id(), MID_2016);
        EditRefused refused = refused(
                FigureEntry.into(agency("P44:so-cong-thuong"), firewall.id(), 2017, new Answer.YesNo(true), null),
                "edit.refused.retired.followed");
        assertThat(refused.in(Texts.VIETNAMESE)).contains("“" + into.nameVi() + "”");
        assertThat(refused.in(Locale.ENGLISH)).contains("01/07/2016", "“" + into.nameEn() + "”");
    }

    @Test
    void anAgencyThatHasEndedAnswersForNoLaterTime() {
        Agency ended = agencies.byKey("D455:ubnd").orElseThrow();
        int year = Objects.requireNonNull(ended.validTo()).getYear();
        long firewall = indicator("sec_firewall_yn");
        observations.enter(FigureEntry.into(ended.id(), firewall, year, new Answer.YesNo(true), null));
        EditRefused refused = refused(
                FigureEntry.into(ended.id(), firewall, year + 1, new Answer.YesNo(true), null), "edit.refused.ended");
        assertThat(refused.in(Texts.VIETNAMESE)).startsWith(ended.name() + " đã thôi hoạt động từ ngày");
    }

    private List<String> acts(long observation) {
        return jdbc.sql("select action || ' ' || coalesce(old_value, '∅') || ' → ' || coalesce(new_value, '∅')"
                        + " from audit_event where subject = ? order by id")
                .param("observation:" + observation)
                .query(String.class)
                .list();
    }

    private EditRefused refused(FigureEntry entry, String key) {
        EditRefused refused = assertThrows(EditRefused.class, () -> observations.enter(entry));
        assertThat(refused.key()).isEqualTo(key);
        return refused;
    }

    private FigureState state(Saved saved) {
        return figures.byIds(List.of(saved.observationId())).getFirst().state();
    }

    private Figure figure(String agencyKey, String indicatorCode) {
        return figuresOf(agency(agencyKey), indicator(indicatorCode)).getFirst();
    }

    private List<Figure> figuresOf(long agencyId, long indicatorId) {
        return figures.ofAgency(agencyId, Years.of(2015)).stream()
                .filter(figure -> figure.indicatorId() == indicatorId)
                .toList();
    }

    private RollupCell cell(String indicatorCode) {
        long unit = territory.byKey("P44").orElseThrow().id();
        return totals.cells(List.of(unit), List.of(), List.of(), Years.of(2015), null).stream()
                .filter(cell -> cell.indicatorId() == indicator(indicatorCode))
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
