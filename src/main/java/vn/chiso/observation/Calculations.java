package vn.chiso.observation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chiso.indicator.Kind;

/** Recomputes figures from the figures they come from. */
final class Calculations {

    private record Row(
            long derivationId,
            String operator,
            @Nullable BigDecimal stated,
            Calculation.@Nullable Input input,
            @Nullable Boolean yes,
            boolean readable) {}

    private Calculations() {}

    /** The calculations of these statements; inputs follow what the system holds now, not what was once stated. One that
     * rests on anything that is not the user's to read is not told: without it the rest would tell. */
    static List<Calculation> read(JdbcClient jdbc, ReadingRights rights, Collection<Long> statementIds) {
        Map<Long, List<Row>> rows = new LinkedHashMap<>();
        jdbc.sql("""
            select d.id as derivation_id, d.operator, ri.kind as result_kind, r.value_text as result_text,
                   r.measure as result_measure, di.role, st.*, i.kind as indicator_kind,
                   o.value_number, o.numerator, o.value_yes, 0 as adopted,
                   case when st.id is null or (1 = 1%s) then 1 else 0 end as readable
            from derivation d
            join statement r on r.id = d.statement_id and r.province_id = d.province_id
            join indicator ri on ri.id = r.indicator_id
            left join derivation_input di on di.derivation_id = d.id and di.province_id = d.province_id
            left join statement st on st.id = di.statement_id and st.province_id = di.province_id
            left join indicator i on i.id = st.indicator_id
            left join subject s on s.id = st.subject_id and s.province_id = st.province_id
            left join observation o on o.subject_id = st.subject_id and o.province_id = st.province_id
                                   and o.indicator_id = st.indicator_id
                                   and o.item_id = st.item_id and o.period_id = st.period_id
                                   and o.standing = false
            where d.statement_id in (:ids)
            order by d.id, di.position\
            """.formatted(rights.figures(false, "st.indicator_id")))
                .param("ids", statementIds)
                .query((row, n) -> {
                    Reading result = Reading.of(
                            Kind.valueOf(row.getString("result_kind")),
                            List.of(),
                            "",
                            "",
                            row.getString("result_text"),
                            row.getString("result_measure"));
                    String role = row.getString("role");
                    Calculation.@Nullable Input input = null;
                    if (role != null) {
                        @Nullable
                        BigDecimal held =
                                FigureRows.number(row, role.equals("TERM_NUMERATOR") ? "numerator" : "value_number");
                        if (held == null && row.getObject("value_yes") == null) {
                            // a goal holds no observation: its statement is the number
                            held = FigureRows.reading(row, Kind.valueOf(row.getString("indicator_kind")))
                                    .number();
                        }
                        input = new Calculation.Input(
                                role,
                                FigureRows.citation(row, n),
                                row.getLong("indicator_id"),
                                row.getLong("item_id"),
                                held);
                    }
                    return new Row(
                            row.getLong("derivation_id"),
                            row.getString("operator"),
                            result.number(),
                            input,
                            row.getObject("value_yes", Boolean.class),
                            row.getBoolean("readable"));
                })
                .list()
                .forEach(row -> rows.computeIfAbsent(row.derivationId, id -> new ArrayList<>())
                        .add(row));
        return rows.values().stream()
                .filter(inputs -> inputs.stream().allMatch(Row::readable))
                .map(Calculations::calculate)
                .toList();
    }

    private static Calculation calculate(List<Row> rows) {
        Row first = rows.getFirst();
        List<Calculation.Input> inputs =
                rows.stream().map(Row::input).filter(Objects::nonNull).toList();
        @Nullable
        BigDecimal result = switch (first.operator) {
            case "SUM" ->
                inputs.stream().allMatch(input -> input.number() != null)
                        ? inputs.stream()
                                .map(input -> Objects.requireNonNull(input.number()))
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                        : null;
            case "RATIO" -> ratio(inputs);
            case "COUNT_YES" ->
                BigDecimal.valueOf(rows.stream()
                        .filter(row -> Boolean.TRUE.equals(row.yes))
                        .count());
            default -> null;
        };
        return new Calculation(first.operator, inputs, result, first.stated, agrees(result, first.stated));
    }

    private static @Nullable BigDecimal ratio(List<Calculation.Input> inputs) {
        @Nullable BigDecimal top = number(inputs, "NUMERATOR");
        @Nullable BigDecimal bottom = number(inputs, "DENOMINATOR");
        return top == null || bottom == null || bottom.signum() == 0
                ? null
                : top.multiply(new BigDecimal(100)).divide(bottom, 6, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal number(List<Calculation.Input> inputs, String role) {
        return inputs.stream()
                .filter(input -> input.role().equals(role))
                .map(Calculation.Input::number)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Within half a unit of the last digit that is stated. */
    private static boolean agrees(@Nullable BigDecimal result, @Nullable BigDecimal stated) {
        if (result == null || stated == null) {
            return false;
        }
        BigDecimal halfUnit =
                BigDecimal.ONE.movePointLeft(Math.max(stated.scale(), 0)).divide(new BigDecimal(2));
        return result.subtract(stated).abs().compareTo(halfUnit) <= 0;
    }
}
