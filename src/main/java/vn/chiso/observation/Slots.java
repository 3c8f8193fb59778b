package vn.chiso.observation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.agency.Tier;
import vn.chiso.base.data.Ids;
import vn.chiso.base.text.Texts;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;

/** Finds the slot that a statement belongs to, adding its subject and period where they are new. */
@Component
class Slots {

    private final SubjectRepository subjects;
    private final PeriodRepository periods;
    private final TerritoryService territory;
    private final AgencyService agencies;
    private final Catalogue catalogue;
    private final Ids ids;
    private final JdbcClient jdbc;

    Slots(
            SubjectRepository subjects,
            PeriodRepository periods,
            TerritoryService territory,
            AgencyService agencies,
            Catalogue catalogue,
            Ids ids,
            JdbcClient jdbc) {
        this.subjects = subjects;
        this.periods = periods;
        this.territory = territory;
        this.agencies = agencies;
        this.catalogue = catalogue;
        this.ids = ids;
        this.jdbc = jdbc;
    }

    /** A slot, with the province of its subject. */
    record Home(Slot slot, long provinceId) {}

    /** Periods that were looked up already, for whoever asks again and again in one transaction. */
    static final class KnownPeriods {
        private final Map<List<Object>, Long> ids = new HashMap<>();
    }

    /** The slots of many statements, in their order; each subject and period is looked up once. */
    List<Home> findAll(List<NewStatement> said) {
        return findAll(said, new KnownPeriods());
    }

    /** The same; periods that are known are not looked up at all. */
    List<Home> findAll(List<NewStatement> said, KnownPeriods periodsKnown) {
        Map<String, SubjectEntity> known = new HashMap<>();
        Map<List<Object>, Long> periodIds = periodsKnown.ids;
        List<Home> found = new ArrayList<>(said.size());
        for (NewStatement one : said) {
            Indicator indicator = catalogue
                    .indicator(one.indicator())
                    .orElseThrow(() -> new IllegalArgumentException("Unknown indicator " + one.indicator()));
            long itemId = catalogue
                    .item(indicator, one.item())
                    .orElseThrow(() -> new IllegalArgumentException(
                            one.factKey() + ": indicator " + one.indicator() + " has no item " + one.item()))
                    .id();
            SubjectEntity subject = known.computeIfAbsent(subjectKey(one), key -> subject(key, one));
            long periodId = periodIds.computeIfAbsent(
                    List.of(one.periodKind(), one.periodStart(), one.periodEnd(), one.periodLabel()),
                    key -> periodId(one));
            found.add(new Home(new Slot(subject.id(), indicator.id(), itemId, periodId), subject.provinceId()));
        }
        return found;
    }

    /** Adds the target or plan that a statement sets, held against the indicator that its indicator names. */
    void addGoal(StatementEntity statement) {
        Slot slot = statement.slot();
        Indicator indicator = catalogue.indicator(slot.indicatorId());
        Reading reading = statement.reading(indicator);
        jdbc.sql("""
            insert into target (id, province_id, statement_id, subject_id, indicator_id, against_id, item_id, period_id, kind,
                   value_number, value_yes, value_level)
            values (nextval('id_seq'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """)
                .param(statement.provinceId())
                .param(statement.id())
                .param(slot.subjectId())
                .param(slot.indicatorId())
                .param(indicator.targetOfId() == null ? slot.indicatorId() : indicator.targetOfId())
                .param(slot.itemId())
                .param(slot.periodId())
                .param(statement.basis().equals(Basis.TARGET) ? "TARGET" : "PLAN")
                .param(reading.number())
                .param(reading.yes())
                .param(reading.level())
                .update();
    }

    /** The home of an answer; an agency's subject and the calendar year are added where they are new. */
    Home of(FigureEntry.Place.Silent place) {
        SubjectEntity subject = switch (place) {
            case FigureEntry.Place.OfAgency one -> subject(agencies.byId(one.agencyId()));
            case FigureEntry.Place.OfSubject known -> subject(known.subjectId());
        };
        long periodId = switch (place) {
            case FigureEntry.Place.Empty empty -> plainPeriodId(empty.period());
            case FigureEntry.Place.OfSubject known -> plainPeriodId(known.period());
            case FigureEntry.Place.Asked asked -> asked.periodId();
        };
        return new Home(new Slot(subject.id(), place.indicatorId(), place.itemId(), periodId), subject.provinceId());
    }

    private SubjectEntity subject(Agency agency) {
        String key = SubjectEntity.keyOf(agency);
        return subjects.findByKey(key)
                .orElseGet(() -> subjects.saveAndFlush(
                        agencySubject(key, agency, agency.tier().scopeWords().getFirst())));
    }

    /** The subject that a whole is; it is added where it is new. */
    long subjectId(Whole whole) {
        Unit unit = territory.byId(whole.unitId());
        String key = whole.isUnit()
                ? unitKey(unit.key())
                : populationKey(unit.key(), whole.scope(unit.level()), Whole.COUNTED, "all", "", "");
        return subjects.findByKey(key)
                .orElseGet(() -> subjects.saveAndFlush(new SubjectEntity(
                        key,
                        whole.isUnit() ? SubjectKind.UNIT : SubjectKind.POPULATION,
                        unit.id(),
                        provinceId(unit),
                        null,
                        whole.tier(),
                        whole.scope(unit.level()),
                        whole.isUnit() ? "" : Whole.COUNTED,
                        Coverage.ALL,
                        "",
                        whole.isUnit() ? "" : Texts.get(whole.tier().key(), Texts.VIETNAMESE))))
                .id();
    }

    SubjectEntity subject(long id) {
        return subjects.findById(id).orElseThrow(() -> new EditRefused("edit.refused.gone"));
    }

    PeriodEntity period(long id) {
        return periods.findById(id).orElseThrow();
    }

    /** The period, added where it is new. */
    long periodId(NewPeriod asked) {
        return known(asked)
                .orElseGet(() -> periods.saveAndFlush(
                        new PeriodEntity(asked.kind(), asked.start(), asked.end(), asked.year(), asked.label())))
                .id();
    }

    /** The same for whoever answers: no other period than a plain one is added. */
    private long plainPeriodId(NewPeriod named) {
        return known(named).map(PeriodEntity::id).orElseGet(() -> {
            EntryCheck.period(named);
            return periodId(named);
        });
    }

    private Optional<PeriodEntity> known(NewPeriod period) {
        return periods.findByKindAndStartAndEndAndLabel(period.kind(), period.start(), period.end(), period.label());
    }

    /** The id of the next statement that has none of its own: E-1, E-2, … */
    String nextFactKey() {
        return "E-" + ids.next();
    }

    long periodId(NewStatement said) {
        return periods.findByKindAndStartAndEndAndLabel(
                        said.periodKind(), said.periodStart(), said.periodEnd(), said.periodLabel())
                .orElseGet(() -> periods.saveAndFlush(new PeriodEntity(
                        said.periodKind(), said.periodStart(), said.periodEnd(), said.year(), said.periodLabel())))
                .id();
    }

    private SubjectEntity subject(String key, NewStatement said) {
        return subjects.findByKey(key).orElseGet(() -> subjects.saveAndFlush(newSubject(key, said)));
    }

    private SubjectEntity newSubject(String key, NewStatement said) {
        Unit unit = territory
                .byKey(said.unitKey())
                .orElseThrow(() -> new IllegalArgumentException("Unknown unit " + said.unitKey()));
        if (said.subjectKind() == SubjectKind.AGENCY) {
            Agency agency = agencies.byKey(String.valueOf(said.agencyKey()))
                    .orElseThrow(() -> new IllegalArgumentException("Unknown agency " + said.agencyKey()));
            return agencySubject(key, agency, said.scope());
        }
        Tier tier = Tier.ofScope(said.scope()).size() == 1
                ? Tier.ofScope(said.scope()).iterator().next()
                : Tier.ALL;
        return new SubjectEntity(
                key,
                said.subjectKind(),
                unit.id(),
                provinceId(unit),
                null,
                tier,
                said.scope(),
                said.subjectKind() == SubjectKind.UNIT ? "" : said.counted(),
                coverage(said),
                String.join("|", said.exceptions()),
                said.subjectKind() == SubjectKind.UNIT ? "" : said.subjectLabel());
    }

    private SubjectEntity agencySubject(String key, Agency agency, String scope) {
        return new SubjectEntity(
                key,
                SubjectKind.AGENCY,
                agency.unitId(),
                provinceId(territory.byId(agency.unitId())),
                agency.id(),
                agency.tier(),
                scope,
                "",
                Coverage.SELF,
                "",
                "");
    }

    /** The province above a unit, which may be the unit itself; the nation for what is the nation's. */
    private long provinceId(Unit unit) {
        List<Unit> path = territory.path(unit);
        return path.get(Math.min(1, path.size() - 1)).id();
    }

    private static Coverage coverage(NewStatement said) {
        return said.coverage().isEmpty()
                ? Coverage.SELF
                : Coverage.valueOf(said.coverage().toUpperCase(java.util.Locale.ROOT));
    }

    /** Two populations are one when they are of the same unit and tiers, count the same and go equally far; sectors are
     * told apart by name. */
    private static String subjectKey(NewStatement said) {
        return switch (said.subjectKind()) {
            case AGENCY -> "A:" + said.agencyKey();
            case UNIT -> unitKey(said.unitKey());
            case POPULATION ->
                populationKey(
                        said.unitKey(),
                        said.scope(),
                        said.counted(),
                        said.coverage(),
                        String.join("+", said.exceptions()),
                        said.scope().equals("nganh") ? said.subjectLabel() : "");
        };
    }

    private static String unitKey(String unit) {
        return "U:" + unit;
    }

    private static String populationKey(String... parts) {
        return "G:" + String.join("|", parts);
    }
}
