package vn.chiso.observation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.AgencyType;
import vn.chiso.agency.Tier;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.UnitLevel;

/**
 * The one way to read figures. Each method is one SQL statement unless it says otherwise; the database selects and adds
 * up. Where a reader asks for the newest only, each subject and indicator answers once.
 */
@Service
@Transactional(readOnly = true)
public class FigureService {

    private static final String CITATION = """
        select st.id, st.fact_key, st.subject_label, st.numerator_text, st.denominator_text, st.value_text,
               st.measure, st.qualifier, st.basis, st.document_id, st.section, st.entered_by, st.entered_at,
               st.reason, st.indicator_id, st.item_id
        """;

    /** Units by {@code :units}, and populations in the units whose parent is one of {@code :others}. */
    private static final String UNITS_AND_PARTS = """
        join admin_unit u on u.id = s.unit_id
        where (s.kind <> 'AGENCY' and s.unit_id in (:units)
               or s.kind = 'POPULATION' and u.parent_id in (:others))\
        """;

    /** No id: an empty list is no SQL. */
    private static final List<Long> NONE = List.of(-1L);

    private final JdbcClient jdbc;
    private final ReadingRights rights;
    private final TerritoryService territory;

    FigureService(JdbcClient jdbc, ReadingRights rights, TerritoryService territory) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.territory = territory;
    }

    /**
     * The whole figures of the agencies that work for a unit or anything below it.
     *
     * @param unitIds none of them below another
     * @param indicatorIds empty for all indicators
     * @param limit at most so many figures
     */
    public List<Figure> ofAgenciesBelow(
            Collection<Long> unitIds,
            Collection<Long> indicatorIds,
            Years years,
            @Nullable Tier tier,
            @Nullable AgencyType type,
            int limit) {
        Map<String, Object> parameters = new HashMap<>(Map.of("units", unitIds, "limit", limit));
        String where = "join unit_ancestor ua on ua.unit_id = s.unit_id and ua.ancestor_id in (:units)"
                + (type == null ? "" : " join agency a on a.id = s.agency_id and a.type = :type")
                + " where s.kind = 'AGENCY' and " + FigureQuery.WHOLE
                + (tier == null ? "" : " and s.tier = :tier")
                + indicators(indicatorIds, parameters)
                + years.overlap(parameters);
        if (tier != null) {
            parameters.put("tier", tier.name());
        }
        if (type != null) {
            parameters.put("type", type.name());
        }
        return figures(where, years, parameters, " fetch first :limit rows only");
    }

    /** The figures of some indicators that the agencies have who work for a unit or anything below it, parts included. */
    public List<Figure> partsOfAgenciesBelow(long unitId, Collection<Long> indicatorIds, Years years) {
        if (indicatorIds.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = new HashMap<>(Map.of("unit", unitId));
        String where = "join unit_ancestor ua on ua.unit_id = s.unit_id and ua.ancestor_id = :unit"
                + " where s.kind = 'AGENCY'" + indicators(indicatorIds, parameters) + years.overlap(parameters);
        return figures(where, years, parameters, "");
    }

    /** Every figure of one agency, parts included. */
    public List<Figure> ofAgency(long agencyId, Years years) {
        return ofAgencies(List.of(agencyId), years);
    }

    /** Every figure of some agencies, parts included. */
    public List<Figure> ofAgencies(Collection<Long> agencyIds, Years years) {
        Map<String, Object> parameters = new HashMap<>(Map.of("agencies", agencyIds));
        return figures("where s.agency_id in (:agencies)" + years.overlap(parameters), years, parameters, "");
    }

    /** The whole figures of some agencies for some indicators. */
    public List<Figure> ofAgencies(Collection<Long> agencyIds, Collection<Long> indicatorIds, Years years) {
        if (agencyIds.isEmpty() || indicatorIds.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = new HashMap<>(Map.of("agencies", agencyIds, "indicators", indicatorIds));
        // with one indicator the index of subjects takes both, and does not go through all that the agencies ever said
        String indicator = indicatorIds.size() == 1 ? "o.indicator_id" : FigureQuery.INDICATOR;
        String where = "where s.agency_id in (:agencies) and " + indicator + " in (:indicators) and "
                + FigureQuery.WHOLE + years.overlap(parameters);
        return years.newestOnly()
                ? figures(where, years, parameters, "")
                : jdbc.sql(FigureQuery.fetchAll(where + rights.figures(years.approvedOnly())))
                        .params(parameters)
                        .query(FigureRows::figure)
                        .list();
    }

    /**
     * What sources say of units as a whole, or of populations in them; not of single agencies. Of the others also what is
     * said of populations one level below them.
     *
     * @param fully units whose figures are wanted for every indicator
     * @param others units whose figures are wanted for {@code indicatorIds} only
     */
    public List<Figure> ofUnits(
            Collection<Long> fully, Collection<Long> others, Collection<Long> indicatorIds, Years years) {
        Map<String, Object> parameters = new HashMap<>();
        String wanted = wanted("s.unit_id", FigureQuery.INDICATOR, fully, others, indicatorIds, parameters);
        String where = (wanted.isEmpty() ? "where s.kind <> 'AGENCY' and s.unit_id in (:units)" : UNITS_AND_PARTS)
                + wanted + " and " + FigureQuery.WHOLE + years.overlap(parameters);
        return figures(where, years, parameters, "");
    }

    /** The same of units and of populations one level below them, for every indicator but some. */
    public List<Figure> ofUnitsExcept(Collection<Long> unitIds, Collection<Long> indicatorIds, Years years) {
        Map<String, Object> parameters = new HashMap<>(Map.of("units", unitIds, "others", unitIds));
        String where = UNITS_AND_PARTS + except("o.indicator_id", indicatorIds, parameters) + " and "
                + FigureQuery.WHOLE + years.overlap(parameters);
        return unitIds.isEmpty() ? List.of() : figures(where, years, parameters, "");
    }

    /** Figures by their ids, in no order; unknown ids are left out. */
    public List<Figure> byIds(Collection<Long> observationIds) {
        if (observationIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(FigureQuery.fetch(
                        "select o.id from observation o " + FigureQuery.SUBJECT + " where o.id in (:ids)"
                                + rights.named(),
                        ""))
                .param("ids", observationIds)
                .query(FigureRows::figure)
                .list();
    }

    /** The figures of the slots of statements, by fact key; one of several equal citations finds the same figure. */
    public Map<String, Figure> byFacts(Collection<String> factKeys) {
        return byFacts(factKeys, false);
    }

    /** The same, of what is approved only. */
    public Map<String, Figure> byFacts(Collection<String> factKeys, boolean approvedOnly) {
        if (factKeys.isEmpty()) {
            return Map.of();
        }
        Map<String, Figure> found = new HashMap<>();
        String chosen = """
            select o.id, f.fact_key from statement f
            join observation o on o.subject_id = f.subject_id and o.province_id = f.province_id
                 and o.indicator_id = f.indicator_id
                 and o.item_id = f.item_id and o.period_id = f.period_id
            join subject s on s.id = o.subject_id and s.province_id = o.province_id
            where f.fact_key in (:facts)\
            """ + rights.figures(approvedOnly);
        jdbc.sql(FigureQuery.fetch(chosen, ", chosen.fact_key"))
                .param("facts", factKeys)
                .query((row, n) -> Map.entry(row.getString("fact_key"), FigureRows.figure(row, n)))
                .list()
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    /**
     * The roll-up of units: the tiers of each added up by the database, with the number of agencies that were asked.
     *
     * @param fully units whose cells are wanted for every indicator
     * @param others units whose cells are wanted for {@code indicatorIds} only
     * @param tier null for all tiers together
     */
    public List<RollupCell> cells(
            Collection<Long> fully,
            Collection<Long> others,
            Collection<Long> indicatorIds,
            Years years,
            @Nullable Tier tier) {
        Map<String, Object> parameters = new HashMap<>();
        return cells(
                indicatorIds.isEmpty()
                        ? fully
                        : Stream.concat(fully.stream(), others.stream()).toList(),
                (unit, indicator) -> wanted(unit, indicator, fully, others, indicatorIds, parameters),
                years,
                tier,
                parameters);
    }

    /** The same of units for every indicator but some. */
    public List<RollupCell> cellsExcept(
            Collection<Long> unitIds, Collection<Long> indicatorIds, Years years, @Nullable Tier tier) {
        Map<String, Object> parameters = new HashMap<>(Map.of("units", unitIds));
        return unitIds.isEmpty()
                ? List.of()
                : cells(
                        unitIds,
                        (unit, indicator) -> except(indicator, indicatorIds, parameters),
                        years,
                        tier,
                        parameters);
    }

    /** @param wanted makes a further condition of the names of the columns of unit and indicator */
    private List<RollupCell> cells(
            Collection<Long> unitIds,
            BinaryOperator<String> wanted,
            Years years,
            @Nullable Tier tier,
            Map<String, Object> parameters) {
        if (tier != null) {
            parameters.put("tier", tier.name());
        }
        String when = years.overlap(parameters);
        String kept = "r.unit_id in (:units)" + wanted.apply("r.unit_id", "r.indicator_id") + when;
        List<Long> communes = communes(unitIds);
        parameters.put("communes", communes);
        @Nullable
        String ofCommunes = communes.isEmpty()
                ? null
                : "s.unit_id in (:communes)" + wanted.apply("s.unit_id", "o.indicator_id") + when + " and "
                        + rights.addends(years.approvedOnly());
        return jdbc
                .sql(CellQuery.sql(
                        kept, rights.cells("r", years.approvedOnly()), ofCommunes, tier != null, years.newestOnly()))
                .params(parameters)
                .query((row, n) -> rights.isAdded(row.getBoolean("sensitive"), row.getInt("with_data"))
                        ? Optional.of(FigureRows.cell(row, rights.knowsSingle(row.getBoolean("sensitive"))))
                        : Optional.<RollupCell>empty())
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** The ids of the agencies below units that a round or an inspection asked, by the period they were asked about. */
    public Map<Period, Set<Long>> askedBelow(Collection<Long> unitIds) {
        Map<Period, Set<Long>> asked = new HashMap<>();
        jdbc.sql("""
            select e.agency_id, p.id as period_id, p.kind as period_kind, p.start_on, p.end_on, p.report_year,
                   p.label as period_label
            from expected_agency e
            join agency a on a.id = e.agency_id
            join unit_ancestor ua on ua.unit_id = a.unit_id and ua.ancestor_id in (:units)
            join period p on p.id = e.period_id
            where 1 = 1\
            """ + rights.units("a.unit_id"))
                .param("units", unitIds)
                .query((row, n) -> Map.entry(FigureRows.period(row, "period_id"), row.getLong("agency_id")))
                .list()
                .forEach(entry -> asked.computeIfAbsent(entry.getKey(), period -> new LinkedHashSet<>())
                        .add(entry.getValue()));
        return asked;
    }

    /**
     * The ids of the agencies below units whose answers a total is made of, by indicator and id of the period.
     *
     * @param tier null for all tiers together
     */
    public Map<Long, Map<Long, Set<Long>>> answeredBelow(
            Collection<Long> unitIds,
            Collection<Long> indicatorIds,
            Collection<Long> periodIds,
            @Nullable Tier tier,
            boolean approvedOnly) {
        Map<Long, Map<Long, Set<Long>>> answered = new HashMap<>();
        if (indicatorIds.isEmpty() || periodIds.isEmpty()) {
            return answered;
        }
        Map<String, Object> parameters =
                new HashMap<>(Map.of("units", unitIds, "indicators", indicatorIds, "periods", periodIds));
        if (tier != null) {
            parameters.put("tier", tier.name());
        }
        jdbc.sql("""
                        select o.indicator_id, o.period_id, s.agency_id from observation o
                        join subject s on s.id = o.subject_id and s.province_id = o.province_id
                        join unit_ancestor ua on ua.unit_id = s.unit_id and ua.ancestor_id in (:units)
                        where s.kind = 'AGENCY' and o.state not in ('NOT_REPORTED', 'NOT_APPLICABLE')
                              and o.indicator_id in (:indicators) and o.period_id in (:periods) and\
                        """ + " " + FigureQuery.WHOLE + (tier == null ? "" : " and s.tier = :tier")
                        + rights.figures(approvedOnly))
                .params(parameters)
                .query(row -> {
                    answered.computeIfAbsent(row.getLong("indicator_id"), id -> new HashMap<>())
                            .computeIfAbsent(row.getLong("period_id"), id -> new LinkedHashSet<>())
                            .add(row.getLong("agency_id"));
                });
        return answered;
    }

    /** How many figures each indicator has below each unit: of agencies, of populations, and of the unit itself. */
    public List<FigureCount> counts(Collection<Long> unitIds, Years years) {
        if (unitIds.isEmpty()) {
            return List.of();
        }
        List<Long> communes = communes(unitIds);
        Map<String, Object> parameters = new HashMap<>(Map.of("units", unitIds, "communes", communes));
        String overlap = years.overlap(parameters);
        return jdbc.sql("""
            select unit_id, indicator_id, sum(n) as n from (
                select o.unit_id, o.indicator_id, sum(o.with_data) as n
                from rollup o join period p on p.id = o.period_id
                where o.unit_id in (:units) and %3$s and o.item_id = %1$d%2$s
                group by o.unit_id, o.indicator_id
                %5$s
                union all
                select ua.ancestor_id, o.indicator_id, count(*)
                from observation o
                join subject s on s.id = o.subject_id and s.province_id = o.province_id and s.kind <> 'AGENCY'
                join unit_ancestor ua on ua.unit_id = s.unit_id and ua.ancestor_id in (:units)
                join period p on p.id = o.period_id
                where o.item_id + 0 = %1$d and o.state not in ('NOT_REPORTED', 'NOT_APPLICABLE')%2$s%4$s
                group by ua.ancestor_id, o.indicator_id) counted
            group by unit_id, indicator_id\
            """.formatted(
                                DimensionItem.WHOLE,
                                overlap,
                                rights.cells("o", years.approvedOnly()),
                                rights.figures(years.approvedOnly()),
                                communes.isEmpty() ? "" : ofCommunes(years.approvedOnly(), overlap)))
                .params(parameters)
                .query((row, n) ->
                        new FigureCount(row.getLong("unit_id"), row.getLong("indicator_id"), row.getInt("n")))
                .list();
    }

    private String ofCommunes(boolean approvedOnly, String overlap) {
        return """
            union all
            select s.unit_id, o.indicator_id, count(*)
            from observation o
            join subject s on s.id = o.subject_id and s.province_id = o.province_id and s.kind = 'AGENCY'
            join period p on p.id = o.period_id
            where s.unit_id in (:communes) and o.state not in ('NOT_REPORTED', 'NOT_APPLICABLE')
                  and o.item_id = %d and %s%s
            group by s.unit_id, o.indicator_id\
            """.formatted(DimensionItem.WHOLE, rights.addends(approvedOnly), overlap);
    }

    /** Those of the units that have no cells of their own. */
    private List<Long> communes(Collection<Long> unitIds) {
        return unitIds.stream()
                .filter(id -> territory.byId(id).level() == UnitLevel.COMMUNE)
                .distinct()
                .toList();
    }

    /**
     * In which years an indicator has how many figures: at a unit or what it was made of, and at what is one level below
     * them, each with all below it. The newest year first; at most {@code limit} rows.
     */
    public List<FigureYear> years(long indicatorId, Collection<Long> topIds, int limit) {
        return jdbc.sql("""
            select unit_id, report_year, sum(n) as n from (
                select o.unit_id, p.report_year, o.with_data as n
                from unit_ancestor near
                join rollup o on o.unit_id = near.unit_id and o.indicator_id = :indicator
                     and o.item_id = %1$d and %2$s
                join period p on p.id = o.period_id
                where near.ancestor_id in (:tops) and near.depth <= 1
                union all
                select s.unit_id, p.report_year, 1
                from unit_ancestor near
                join admin_unit commune on commune.id = near.unit_id and commune.level = 'COMMUNE'
                join subject s on s.unit_id = near.unit_id and s.kind = 'AGENCY'
                join observation o on o.subject_id = s.id and o.province_id = s.province_id
                     and o.indicator_id = :indicator and o.item_id = %1$d
                     and o.state not in ('NOT_REPORTED', 'NOT_APPLICABLE') and %4$s
                join period p on p.id = o.period_id
                where near.ancestor_id in (:tops) and near.depth <= 1
                union all
                select near.unit_id, p.report_year, 1
                from observation o
                join subject s on s.id = o.subject_id and s.province_id = o.province_id and s.kind <> 'AGENCY'
                join unit_ancestor ua on ua.unit_id = s.unit_id
                join unit_ancestor near on near.unit_id = ua.ancestor_id
                     and near.ancestor_id in (:tops) and near.depth <= 1
                join period p on p.id = o.period_id
                where o.indicator_id = :indicator and o.item_id = %1$d
                  and o.state not in ('NOT_REPORTED', 'NOT_APPLICABLE')%3$s) counted
            group by unit_id, report_year
            having sum(n) > 0
            order by report_year desc, unit_id
            fetch first :limit rows only\
            """.formatted(
                        DimensionItem.WHOLE, rights.cells("o", false), rights.figures(false), rights.addends(false)))
                .param("indicator", indicatorId)
                .param("tops", topIds)
                .param("limit", limit)
                .query((row, n) -> new FigureYear(row.getLong("unit_id"), row.getInt("report_year"), row.getInt("n")))
                .list();
    }

    /** Targets and plans in force of units and of the agencies in them, as far as the user reads there. */
    public List<Goal> goals(Collection<Long> unitIds, Years years) {
        if (unitIds.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = new HashMap<>(Map.of("units", unitIds));
        return jdbc.sql(GoalRegister.GOALS + " where t.in_force = true and s.unit_id in (:units)"
                        + rights.said("s", "t.indicator_id") + years.overlap(parameters) + " order by st.fact_key")
                .params(parameters)
                .query(FigureRows::goal)
                .list();
    }

    /** The same figures, those in conflict with what contradicts them: one statement however many they are, none when
     * there is no conflict among them. */
    public List<Figure> withAlternatives(List<Figure> figures) {
        List<Long> ids = figures.stream()
                .filter(figure -> figure.state() == FigureState.CONFLICT)
                .map(Figure::observationId)
                .distinct()
                .toList();
        if (ids.isEmpty()) {
            return figures;
        }
        Map<Long, List<Alternative>> found = Contradictions.ofFigures(jdbc, rights, ids);
        return figures.stream()
                .map(figure -> found.containsKey(figure.observationId())
                        ? figure.withAlternatives(found.get(figure.observationId()))
                        : figure)
                .toList();
    }

    /** Everything behind a figure; a handful of statements, whatever its size. Empty when there is no such figure. */
    public Optional<FigureDetail> detail(long observationId) {
        Optional<Figure> found =
                withAlternatives(readInsteadOf(observationId)).stream().findFirst();
        return found.map(figure -> {
            List<Citation> citations = jdbc.sql(CITATION + """
                , case when st.id = o.adopted_statement_id then 1 else 0 end as adopted
                from observation o
                join statement st on st.subject_id = o.subject_id and st.province_id = o.province_id
                     and st.indicator_id = o.indicator_id
                     and st.period_id = o.period_id
                     and (st.item_id = o.item_id or o.derived = true)
                where o.id = :figure and st.basis not in ('target', 'plan')
                  and (st.basis <> 'entered' or st.id = o.adopted_statement_id
                       or exists (select 1 from figure_version v
                                  where v.statement_id = st.id and v.review in (:told)))
                order by st.id\
                """)
                    .param("figure", figure.observationId())
                    .param("told", rights.versions(figure.subject().agencyId()))
                    .query(FigureRows::citation)
                    .list();
            Set<Long> statementIds = new LinkedHashSet<>();
            citations.forEach(citation -> statementIds.add(citation.statementId()));
            List<Figure> parts = figure.derived() ? parts(figure) : List.of();
            return new FigureDetail(figure, citations, notes(statementIds), calculations(statementIds), parts);
        });
    }

    /** The figure; what the user reads in its cell where it is a correction that is not the user's to see. */
    private List<Figure> readInsteadOf(long observationId) {
        List<Figure> named = byIds(List.of(observationId));
        String chosen = """
            select o.id from observation asked
            join observation o on o.subject_id = asked.subject_id and o.province_id = asked.province_id
                 and o.indicator_id = asked.indicator_id
                 and o.item_id = asked.item_id and o.period_id = asked.period_id
            join subject s on s.id = o.subject_id and s.province_id = o.province_id
            where asked.id = :asked\
            """ + rights.figures();
        return !named.isEmpty()
                ? named
                : jdbc.sql(FigureQuery.fetch(chosen, ""))
                        .param("asked", observationId)
                        .query(FigureRows::figure)
                        .list();
    }

    /** Everything that a figure has been, also before its cell was silent for a while; what its agency drafted, to those
     * only who read drafts. Three statements at most. */
    public FigureHistory history(Figure figure) {
        return Histories.read(jdbc, rights, figure);
    }

    /** The ids that a figure has had: its own, and those of its cell before somebody took back the first answer. Empty
     * when there is no such figure, or none that the user may read. */
    public List<Long> lives(long observationId) {
        boolean readable = jdbc.sql("select count(*) from observation o " + FigureQuery.SUBJECT
                                + " where o.id = :figure" + rights.named())
                        .param("figure", observationId)
                        .query(Long.class)
                        .single()
                > 0;
        return readable ? Histories.lives(jdbc, observationId) : List.of();
    }

    /** The id that the cell of a figure keeps: its own, unless it stands only while it is corrected. */
    public long lastingId(long observationId) {
        return jdbc.sql("""
            select now.id from observation o
            join observation now on now.subject_id = o.subject_id and now.province_id = o.province_id
                 and now.indicator_id = o.indicator_id
                 and now.item_id = o.item_id and now.period_id = o.period_id and now.standing = false
            where o.id = ?\
            """).param(observationId).query(Long.class).optional().orElse(observationId);
    }

    /** Whether the user reads anything that is not approved, so that it can be left out. */
    public boolean readsUnapproved() {
        return rights.unapproved();
    }

    /** What must be told about documents as such, by document. */
    public List<Note> documentNotes() {
        return jdbc.sql("select * from note where document_id is not null order by note_key")
                .query((row, n) -> FigureRows.note(row, List.of()))
                .list();
    }

    /** What contradicts statements elsewhere in their sources, by statement; one statement, none without any. */
    public Map<Long, Discrepancy> discrepancies(Collection<Long> statementIds) {
        if (statementIds.isEmpty()) {
            return Map.of();
        }
        record Said(long statementId, long noteId, String textVi, String textEn, String fact) {}
        Map<Long, List<Said>> said = jdbc
                .sql("""
            select mine.statement_id, n.id as note_id, n.text_vi, n.text_en, st.fact_key
            from note_statement mine
            join note n on n.id = mine.note_id and n.kind = 'DISCREPANCY'
            join note_statement other on other.note_id = n.id
            join statement st on st.id = other.statement_id and st.province_id = other.province_id
            where mine.statement_id in (:ids)
            order by n.note_key, st.id\
            """)
                .param("ids", statementIds)
                .query((row, n) -> new Said(
                        row.getLong("statement_id"),
                        row.getLong("note_id"),
                        row.getString("text_vi"),
                        row.getString("text_en"),
                        row.getString("fact_key")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Said::statementId));
        Map<Long, Discrepancy> found = new HashMap<>();
        said.forEach((statement, all) -> {
            Said first = all.getFirst();
            found.put(
                    statement,
                    new Discrepancy(
                            first.textVi(),
                            first.textEn(),
                            all.stream()
                                    .filter(one -> one.noteId() == first.noteId())
                                    .map(Said::fact)
                                    .toList()));
        });
        return found;
    }

    private List<Figure> parts(Figure whole) {
        return figures(
                "where o.subject_id = :subject and o.indicator_id = :indicator and o.period_id = :period"
                        + " and o.item_id <> " + DimensionItem.WHOLE,
                Years.between(null, null),
                new HashMap<>(Map.of(
                        "subject", whole.subject().id(),
                        "indicator", whole.indicatorId(),
                        "period", whole.period().id())),
                "");
    }

    private List<Note> notes(Collection<Long> statementIds) {
        if (statementIds.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Citation>> others = new LinkedHashMap<>();
        Map<Long, Note> notes = new LinkedHashMap<>();
        jdbc.sql(CITATION + """
            , 0 as adopted, n.id as note_id, n.note_key, n.kind, n.severity, n.text_vi, n.text_en,
            null as note_document_id
            from note n
            join note_statement ns on ns.note_id = n.id
            join statement st on st.id = ns.statement_id and st.province_id = ns.province_id
            where n.id in (select x.note_id from note_statement x where x.statement_id in (:ids))
            order by n.note_key, st.id\
            """)
                .param("ids", statementIds)
                .query((row, n) -> {
                    long noteId = row.getLong("note_id");
                    notes.computeIfAbsent(noteId, id -> FigureRows.noteOrThrow(row));
                    Citation citation = FigureRows.citation(row, n);
                    if (!statementIds.contains(citation.statementId())) {
                        others.computeIfAbsent(noteId, id -> new ArrayList<>()).add(citation);
                    }
                    return noteId;
                })
                .list();
        return notes.entrySet().stream()
                .map(e -> new Note(
                        e.getValue().key(),
                        e.getValue().kind(),
                        e.getValue().severity(),
                        e.getValue().textVi(),
                        e.getValue().textEn(),
                        null,
                        List.copyOf(others.getOrDefault(e.getKey(), List.of()))))
                .toList();
    }

    private List<Calculation> calculations(Collection<Long> statementIds) {
        return statementIds.isEmpty() ? List.of() : Calculations.read(jdbc, rights, statementIds);
    }

    private List<Figure> figures(String where, Years years, Map<String, Object> parameters, String tail) {
        return jdbc.sql(FigureQuery.fetch(
                        FigureQuery.choose(where + rights.figures(years.approvedOnly()), years.newestOnly()) + tail,
                        ""))
                .params(parameters)
                .query(FigureRows::figure)
                .list();
    }

    /** Which figures of {@code :units} are wanted. These are one list whatever is wanted of them: only so does H2 start
     * from the index of units. */
    private static String wanted(
            String unit,
            String indicator,
            Collection<Long> fully,
            Collection<Long> others,
            Collection<Long> indicatorIds,
            Map<String, Object> parameters) {
        List<Long> units = new ArrayList<>(fully);
        units.addAll(indicatorIds.isEmpty() ? List.of() : others);
        parameters.put("units", units.isEmpty() ? NONE : units);
        if (others.isEmpty() || indicatorIds.isEmpty()) {
            return "";
        }
        parameters.put("fully", fully.isEmpty() ? NONE : fully);
        parameters.put("others", others);
        parameters.put("indicators", indicatorIds);
        return " and (%s in (:fully) or %s in (:indicators))".formatted(unit, indicator);
    }

    /** All but a few, as H2 walks a list of many for each row. */
    private static String except(String indicator, Collection<Long> ids, Map<String, Object> parameters) {
        if (ids.isEmpty()) {
            return "";
        }
        parameters.put("except", ids);
        return " and " + indicator + " not in (:except)";
    }

    private static String indicators(Collection<Long> ids, Map<String, Object> parameters) {
        if (ids.isEmpty()) {
            return "";
        }
        parameters.put("indicators", ids);
        return " and " + FigureQuery.INDICATOR + " in (:indicators)";
    }
}
