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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.AgencyType;
import vn.chiso.agency.Tier;
import vn.chiso.base.data.Repeated;
import vn.chiso.indicator.DimensionItem;

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

    private final JdbcClient jdbc;
    private final ReadingRights rights;

    FigureService(JdbcClient jdbc, ReadingRights rights) {
        this.jdbc = jdbc;
        this.rights = rights;
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
                        .query(FigureRows.figures())
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
        String wanted = FigureQuery.wanted("s.unit_id", FigureQuery.INDICATOR, fully, others, indicatorIds, parameters);
        String where = (wanted.isEmpty() ? "where s.kind <> 'AGENCY' and s.unit_id in (:units)" : UNITS_AND_PARTS)
                + wanted + " and " + FigureQuery.WHOLE + years.overlap(parameters);
        return figures(where, years, parameters, "");
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
                .query(FigureRows.figures())
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
        Repeated once = new Repeated();
        jdbc.sql(FigureQuery.fetch(chosen, ", chosen.fact_key"))
                .param("facts", factKeys)
                .query((row, n) -> Map.entry(row.getString("fact_key"), FigureRows.figure(row, once)))
                .list()
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
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
                        .query(FigureRows.figures())
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
                .query(FigureRows.figures())
                .list();
    }

    private static String indicators(Collection<Long> ids, Map<String, Object> parameters) {
        if (ids.isEmpty()) {
            return "";
        }
        parameters.put("indicators", ids);
        return " and " + FigureQuery.INDICATOR + " in (:indicators)";
    }
}
