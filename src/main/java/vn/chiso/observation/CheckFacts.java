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
 * Reads what checks hold answers against, as far as the user may read it: a finding tells it. One SQL statement for each
 * sort of it, however many answers there are.
 */
@Component
class CheckFacts {

    private static final String BESIDE = """
            select o.subject_id, o.indicator_id, o.period_id, o.value_number, o.numerator, o.denominator, o.value_yes,
                   o.value_level, o.value_text
            from observation o
            join subject s on s.id = o.subject_id
            where o.subject_id in (:subjects) and o.period_id in (:periods) and o.indicator_id in (:indicators)
                  and o.item_id = :whole and o.state not in ('NOT_REPORTED', 'NOT_APPLICABLE')""";

    private static final String BEFORE = """
            select o.subject_id, o.indicator_id, p.report_year, o.value_number
            from observation o
            join period p on p.id = o.period_id and p.kind = 'YEAR'
            join subject s on s.id = o.subject_id
            where o.subject_id in (:subjects) and o.indicator_id in (:indicators) and o.item_id = :whole
                  and o.state in ('STATED', 'COMPUTED') and o.value_number is not null and p.report_year < :year""";

    private static final String SOURCES = """
            select st.id, st.subject_id, st.indicator_id, st.period_id, st.numerator_text, st.denominator_text, st.value_text,
                   st.measure, st.qualifier
            from statement st
            join subject s on s.id = st.subject_id
            where st.subject_id in (:subjects) and st.period_id in (:periods) and st.indicator_id in (:indicators)
                  and st.item_id = :whole and st.document_id is not null and st.basis not in ('target', 'plan', 'missing', 'computed')""";

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
        Map<Slot, Said> beside = beside(answers, checks);
        answers.stream().filter(CheckedAnswer::isWhole).forEach(answer -> {
            if (answer.said().equals(Said.NOTHING)) {
                beside.remove(answer.slot());
            } else {
                beside.put(answer.slot(), answer.said());
            }
        });
        Map<List<Long>, Map<Long, Said>> bySubject = new HashMap<>();
        beside.forEach((slot, said) -> bySubject
                .computeIfAbsent(List.of(slot.subjectId(), slot.periodId()), one -> new HashMap<>())
                .put(slot.indicatorId(), said));
        Map<List<Long>, List<CheckedCase.Last>> before = before(concerned(answers, checks, CheckKind.FAR_FROM_LAST));
        Map<Slot, List<CheckedCase.Source>> sources = sources(concerned(answers, checks, CheckKind.OTHER_SOURCE));
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
                                last(answer, before),
                                sources.getOrDefault(answer.slot(), List.of()).stream()
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

    private Map<Slot, Said> beside(List<CheckedAnswer> answers, Collection<Check> checks) {
        Map<Slot, Said> found = new HashMap<>();
        Set<Long> mentioned = new TreeSet<>();
        for (Check check : checks) {
            if (!check.criterion().others().isEmpty()
                    && answers.stream().anyMatch(answer -> check.concerns(answer.indicator()))) {
                mentioned.addAll(check.criterion().others());
                mentioned.add(Objects.requireNonNull(check.scope().indicatorId()));
            }
        }
        if (!mentioned.isEmpty()) {
            jdbc.sql(BESIDE + rights.figures())
                    .param("subjects", all(answers, answer -> answer.slot().subjectId()))
                    .param("periods", all(answers, answer -> answer.slot().periodId()))
                    .param("indicators", mentioned)
                    .param("whole", DimensionItem.WHOLE)
                    .query(row -> {
                        found.put(slot(row), held(row));
                    });
        }
        return found;
    }

    private Map<List<Long>, List<CheckedCase.Last>> before(List<CheckedAnswer> answers) {
        Map<List<Long>, List<CheckedCase.Last>> found = new HashMap<>();
        List<CheckedAnswer> ofYears =
                answers.stream().filter(answer -> answer.year() > 0).toList();
        if (!ofYears.isEmpty()) {
            jdbc.sql(BEFORE + rights.figures())
                    .param("subjects", all(ofYears, answer -> answer.slot().subjectId()))
                    .param("indicators", all(ofYears, answer -> answer.slot().indicatorId()))
                    .param("whole", DimensionItem.WHOLE)
                    .param(
                            "year",
                            ofYears.stream().mapToInt(CheckedAnswer::year).max().orElseThrow())
                    .query(row -> {
                        found.computeIfAbsent(
                                        List.of(row.getLong("subject_id"), row.getLong("indicator_id")),
                                        one -> new ArrayList<>())
                                .add(new CheckedCase.Last(
                                        row.getBigDecimal("value_number"), row.getInt("report_year")));
                    });
        }
        return found;
    }

    private Map<Slot, List<CheckedCase.Source>> sources(List<CheckedAnswer> answers) {
        Map<Slot, List<CheckedCase.Source>> found = new HashMap<>();
        if (!answers.isEmpty()) {
            jdbc.sql(SOURCES + rights.said("s", "st.indicator_id") + " order by st.id")
                    .param("subjects", all(answers, answer -> answer.slot().subjectId()))
                    .param("periods", all(answers, answer -> answer.slot().periodId()))
                    .param("indicators", all(answers, answer -> answer.slot().indicatorId()))
                    .param("whole", DimensionItem.WHOLE)
                    .query(row -> {
                        Reading reading = Reading.of(
                                catalogue.indicator(row.getLong("indicator_id")),
                                row.getString("numerator_text"),
                                row.getString("denominator_text"),
                                row.getString("value_text"),
                                row.getString("measure"));
                        if (!reading.isEmpty()) {
                            found.computeIfAbsent(slot(row), one -> new ArrayList<>())
                                    .add(new CheckedCase.Source(
                                            row.getLong("id"), reading.said(), row.getString("value_text")));
                        }
                    });
        }
        return found;
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
}
