package vn.chiso.observation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.observation.check.Check;
import vn.chiso.observation.check.CheckKind;
import vn.chiso.observation.check.CheckedCase;
import vn.chiso.observation.check.Said;

/**
 * Reads what checks hold answers against, as far as the user may read it: a finding tells it. One SQL statement, however
 * many answers there are.
 */
@Component
class CheckFacts {

    private static final String AROUND = """
        select 'FIGURE' as sort, o.id, o.subject_id, o.indicator_id, o.period_id, p.kind as period_kind, p.report_year,
               o.state, o.value_number, o.numerator, o.denominator, o.value_yes, o.value_level, o.value_text,
               '' as numerator_text, '' as denominator_text, '' as measure
        from observation o
        join period p on p.id = o.period_id
        join subject s on s.id = o.subject_id and s.province_id = o.province_id
        where o.subject_id in (:subjects) and o.item_id = :whole
              and o.state not in ('NOT_REPORTED', 'NOT_APPLICABLE')
              and (o.period_id in (:periods) and o.indicator_id in (:beside)
                   or p.kind = 'YEAR' and p.report_year < :year and o.indicator_id in (:before))%s
        union all
        select 'SOURCE', st.id, st.subject_id, st.indicator_id, st.period_id, '', 0,
               '', null, null, null, null, null, st.value_text,
               st.numerator_text, st.denominator_text, st.measure
        from statement st
        join subject s on s.id = st.subject_id and s.province_id = st.province_id
        where st.subject_id in (:subjects) and st.period_id in (:periods) and st.indicator_id in (:told)
              and st.item_id = :whole and st.document_id is not null
              and st.basis not in ('target', 'plan', 'missing', 'computed')%s
        order by 1, 2\
        """;

    /** What a list of ids says when nothing is wanted, as SQL knows no empty one. */
    private static final Set<Long> NONE = Set.of(-1L);

    private final JdbcClient jdbc;
    private final ReadingRights rights;
    private final Catalogue catalogue;

    CheckFacts(JdbcClient jdbc, ReadingRights rights, Catalogue catalogue) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.catalogue = catalogue;
    }

    /** The answers with what stands around them, in their order; each sees the others. */
    List<CheckedCase> around(List<CheckedAnswer> answers, Collection<Check> checks) {
        Facts facts = read(answers, checks);
        answers.stream().filter(CheckedAnswer::isWhole).forEach(answer -> {
            if (answer.said().equals(Said.NOTHING)) {
                facts.beside().remove(answer.slot());
            } else {
                facts.beside().put(answer.slot(), answer.said());
            }
        });
        Map<List<Long>, Map<Long, Said>> bySubject = new HashMap<>();
        facts.beside()
                .forEach((slot, said) -> bySubject
                        .computeIfAbsent(List.of(slot.subjectId(), slot.periodId()), one -> new HashMap<>())
                        .put(slot.indicatorId(), said));
        return answers.stream()
                .map(answer -> !answer.isWhole()
                        ? CheckedCase.alone(answer.indicator(), answer.said())
                        : new CheckedCase(
                                answer.indicator(),
                                answer.said(),
                                bySubject.getOrDefault(
                                        List.of(
                                                answer.slot().subjectId(),
                                                answer.slot().periodId()),
                                        Map.of()),
                                last(answer, facts.before()),
                                facts.sources().getOrDefault(answer.slot(), List.of()).stream()
                                        .filter(source -> !Objects.equals(source.statementId(), answer.over()))
                                        .toList()))
                .toList();
    }

    private static List<CheckedAnswer> concerned(
            List<CheckedAnswer> answers, Collection<Check> checks, CheckKind kind) {
        List<Check> ofKind = checks.stream()
                .filter(check -> check.criterion().kind() == kind)
                .toList();
        return answers.stream()
                .filter(CheckedAnswer::isWhole)
                .filter(answer -> ofKind.stream().anyMatch(check -> check.concerns(answer.indicator())))
                .toList();
    }

    private static CheckedCase.@Nullable Last last(
            CheckedAnswer answer, Map<List<Long>, List<CheckedCase.Last>> before) {
        return before
                .getOrDefault(List.of(answer.slot().subjectId(), answer.slot().indicatorId()), List.of())
                .stream()
                .filter(one -> one.year() < answer.year())
                .max(Comparator.comparingInt(CheckedCase.Last::year))
                .orElse(null);
    }

    private Facts read(List<CheckedAnswer> answers, Collection<Check> checks) {
        Set<Long> beside = mentioned(answers, checks);
        List<CheckedAnswer> ofYears = concerned(answers, checks, CheckKind.FAR_FROM_LAST).stream()
                .filter(answer -> answer.year() > 0)
                .toList();
        Set<Long> before = all(ofYears, answer -> answer.slot().indicatorId());
        Set<Long> told = all(
                concerned(answers, checks, CheckKind.OTHER_SOURCE),
                answer -> answer.slot().indicatorId());
        Facts facts = new Facts(new HashMap<>(), new HashMap<>(), new HashMap<>());
        if (beside.isEmpty() && before.isEmpty() && told.isEmpty()) {
            return facts;
        }
        Set<Long> periods = all(answers, answer -> answer.slot().periodId());
        jdbc.sql(AROUND.formatted(rights.figures(), rights.said("s", "st.indicator_id")))
                .param("subjects", all(answers, answer -> answer.slot().subjectId()))
                .param("periods", periods)
                .param("beside", beside.isEmpty() ? NONE : beside)
                .param("before", before.isEmpty() ? NONE : before)
                .param("told", told.isEmpty() ? NONE : told)
                .param("whole", DimensionItem.WHOLE)
                .param(
                        "year",
                        ofYears.stream().mapToInt(CheckedAnswer::year).max().orElse(0))
                .query(row -> {
                    Slot slot = slot(row);
                    if (row.getString("sort").equals("SOURCE")) {
                        source(row)
                                .ifPresent(source -> facts.sources()
                                        .computeIfAbsent(slot, one -> new ArrayList<>())
                                        .add(source));
                        return;
                    }
                    if (periods.contains(slot.periodId()) && beside.contains(slot.indicatorId())) {
                        facts.beside().put(slot, held(row));
                    }
                    if (isBefore(row) && before.contains(slot.indicatorId())) {
                        facts.before()
                                .computeIfAbsent(
                                        List.of(slot.subjectId(), slot.indicatorId()), one -> new ArrayList<>())
                                .add(new CheckedCase.Last(
                                        row.getBigDecimal("value_number"), row.getInt("report_year")));
                    }
                });
        return facts;
    }

    private static Set<Long> mentioned(List<CheckedAnswer> answers, Collection<Check> checks) {
        Set<Long> mentioned = new TreeSet<>();
        for (Check check : checks) {
            if (!check.criterion().others().isEmpty()
                    && answers.stream().anyMatch(answer -> check.concerns(answer.indicator()))) {
                mentioned.addAll(check.criterion().others());
                mentioned.add(Objects.requireNonNull(check.scope().indicatorId()));
            }
        }
        return mentioned;
    }

    private static boolean isBefore(ResultSet row) throws SQLException {
        return row.getString("period_kind").equals(PeriodKind.YEAR.name())
                && row.getBigDecimal("value_number") != null
                && FigureState.valueOf(row.getString("state")).isUsable();
    }

    private Optional<CheckedCase.Source> source(ResultSet row) throws SQLException {
        Reading reading = Reading.of(
                catalogue.indicator(row.getLong("indicator_id")),
                row.getString("numerator_text"),
                row.getString("denominator_text"),
                row.getString("value_text"),
                row.getString("measure"));
        return reading.isEmpty()
                ? Optional.empty()
                : Optional.of(new CheckedCase.Source(row.getLong("id"), reading.said(), row.getString("value_text")));
    }

    private static Slot slot(ResultSet row) throws SQLException {
        return new Slot(
                row.getLong("subject_id"), row.getLong("indicator_id"), DimensionItem.WHOLE, row.getLong("period_id"));
    }

    private static Said held(ResultSet row) throws SQLException {
        String text = row.getString("value_text");
        return new Said(
                row.getBigDecimal("value_number"),
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                row.getObject("value_yes", Boolean.class),
                row.getObject("value_level", Integer.class),
                text,
                text != null);
    }

    private static Set<Long> all(List<CheckedAnswer> answers, ToLongFunction<CheckedAnswer> part) {
        return answers.stream().map(part::applyAsLong).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What stands beside answers, what was said in earlier years by subject and indicator, and what documents say. */
    private record Facts(
            Map<Slot, Said> beside,
            Map<List<Long>, List<CheckedCase.Last>> before,
            Map<Slot, List<CheckedCase.Source>> sources) {}
}
