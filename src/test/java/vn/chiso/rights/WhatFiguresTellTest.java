package vn.chiso.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.chiso.observation.Answer;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.ObservationService;
import vn.chiso.observation.RollupCell;
import vn.chiso.observation.TotalService;
import vn.chiso.observation.Years;
import vn.chiso.security.Roles;

/** What totals, goals and refusals tell of figures that are not the reader's. */
@TwoProvincesTest
class WhatFiguresTellTest {

    private static final Years ALL = Years.between(null, null);

    private final TwoProvinces provinces;
    private final FigureService figures;
    private final TotalService totals;
    private final ObservationService observations;
    private final Acts acts;
    private final Office here;
    private final Office there;
    private final Who leader;
    private final Who staff;

    @Autowired
    WhatFiguresTellTest(
            BeanFactory application, FigureService figures, TotalService totals, ObservationService observations) {
        provinces = TwoProvinces.of(application);
        this.figures = figures;
        this.totals = totals;
        this.observations = observations;
        acts = new Acts(application);
        here = provinces.offices.getFirst();
        there = provinces.offices.getLast();
        leader = new Who(Roles.LEADER, null, here.agency.unitId());
        staff = new Who(Roles.AGENCY_STAFF, here, here.agency.unitId());
    }

    @AfterEach
    void signOut() {
        provinces.out();
    }

    @Test
    void totalsAndGoalsEndWithTheTerritory() throws Exception {
        Act rollup = acts.all().get("GET /api/v1/rollup.csv");
        assertThat(rollup).isNotNull();
        assertThat(String.valueOf(rollup.doing().on(leader, here, Secret.OPEN)).lines())
                .hasSizeGreaterThan(1);
        assertThat(String.valueOf(rollup.doing().on(leader, there, Secret.OPEN)).lines())
                .hasSize(1);
        List<Long> unit = List.of(here.agency.unitId());
        provinces.as(leader);
        assertThat(figures.goals(unit, ALL)).isNotEmpty();
        provinces.as(new Who(Roles.LEADER, null, there.agency.unitId()));
        assertThat(figures.goals(unit, ALL)).isEmpty();
        assertThat(totals.askedBelow(List.of(here.agency.unitId()))).isEmpty();
    }

    @Test
    void theEdgesOfATotalAreSingleAgencies() {
        provinces.as(leader);
        assertThat(total(Secret.SENSITIVE).min()).isNotNull();
        provinces.as(staff);
        assertThat(total(Secret.SENSITIVE).min()).isNull();
        assertThat(total(Secret.SENSITIVE).max()).isNull();
        assertThat(total(Secret.SENSITIVE).sumValue()).isNotNull();
        assertThat(total(Secret.OPEN).min()).isNotNull();
    }

    @Test
    void whoeverMayNotAnswerIsNotToldThatSomebodyWasFaster() {
        provinces.as(new Who(Roles.AGENCY_STAFF, there, there.agency.unitId()));
        Answer answer = Answer.Amount.of(BigDecimal.ONE);
        long indicator = here.figure(Secret.DRAFT).indicatorId();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> observations.enter(
                        FigureEntry.into(here.agency.id(), indicator, Secret.DRAFT.year, answer, null)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> observations.restore(here.id(Secret.DRAFT), 99, 0, null));
    }

    private RollupCell total(Secret secret) {
        long indicator = here.figure(secret).indicatorId();
        return totals.cells(List.of(here.agency.unitId()), List.of(), List.of(), Years.of(secret.year), null).stream()
                .filter(cell -> cell.indicatorId() == indicator)
                .findFirst()
                .orElseThrow();
    }
}
