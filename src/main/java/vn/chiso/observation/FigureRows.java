package vn.chiso.observation;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import vn.chiso.base.data.Repeated;
import vn.chiso.indicator.Kind;

/** Turns rows into what readers get. */
final class FigureRows {

    private FigureRows() {}

    /** For one reading: what its rows repeat is held once. */
    static RowMapper<Figure> figures() {
        Repeated once = new Repeated();
        return (row, n) -> figure(row, once);
    }

    static Figure figure(ResultSet row, Repeated once) throws SQLException {
        return new Figure(
                row.getLong("id"),
                once.one(subject(row)),
                row.getLong("indicator_id"),
                row.getLong("item_id"),
                once.one(period(row, "period_id")),
                FigureState.valueOf(row.getString("state")),
                Review.valueOf(row.getString("review")),
                once.oneOrNone(number(row, "value_number")),
                once.oneOrNone(number(row, "numerator")),
                once.oneOrNone(number(row, "denominator")),
                once.oneOrNone(number(row, "low_number")),
                once.oneOrNone(number(row, "high_number")),
                row.getObject("value_yes", Boolean.class),
                row.getObject("value_level", Integer.class),
                once.oneOrNone(row.getString("value_text")),
                once.one(row.getString("measure")),
                once.one(row.getString("qualifier")),
                row.getBoolean("derived"),
                row.getInt("item_count"),
                row.getInt("version"),
                row.getObject("adopted_statement_id", Long.class),
                once.oneOrNone(row.getObject("document_id", Long.class)),
                once.oneOrNone(row.getString("section")),
                List.of());
    }

    /** @param single whether what one agency answered is told: the lowest and the highest */
    static RollupCell cell(ResultSet row, boolean single) throws SQLException {
        return new RollupCell(
                row.getLong("unit_id"),
                row.getLong("indicator_id"),
                row.getLong("item_id"),
                period(row, "period_id"),
                row.getInt("expected"),
                row.getInt("with_data"),
                row.getInt("with_data_expected"),
                row.getInt("with_parts"),
                row.getInt("with_value"),
                number(row, "sum_numerator"),
                number(row, "sum_denominator"),
                number(row, "sum_value"),
                single ? number(row, "min_value") : null,
                single ? number(row, "max_value") : null,
                row.getInt("yes_count"),
                row.getInt("no_count"),
                levels(row),
                row.getInt("conflict_count"),
                row.getInt("doubtful_count"),
                row.getInt("words_count"),
                row.getInt("not_reported_count"),
                row.getInt("not_applicable_count"),
                row.getInt("computed_count"),
                row.getInt("qualified_count"),
                row.getInt("unapproved_count"),
                row.getInt("with_data") == 1 ? row.getObject("sole_observation_id", Long.class) : null);
    }

    static Goal goal(ResultSet row, int n) throws SQLException {
        return new Goal(
                row.getLong("statement_id"),
                row.getString("fact_key"),
                row.getString("kind").equals("TARGET"),
                subject(row),
                row.getLong("indicator_id"),
                row.getLong("against_id"),
                row.getLong("item_id"),
                period(row, "period_id"),
                number(row, "value_number"),
                row.getObject("value_yes", Boolean.class),
                row.getObject("value_level", Integer.class),
                row.getString("value_text"),
                row.getString("measure"),
                row.getString("said_of"),
                row.getObject("document_id", Long.class),
                row.getString("section"));
    }

    static Citation citation(ResultSet row, int n) throws SQLException {
        OffsetDateTime at = row.getObject("entered_at", OffsetDateTime.class);
        return new Citation(
                row.getLong("id"),
                row.getString("fact_key"),
                row.getLong("indicator_id"),
                row.getString("subject_label"),
                row.getString("numerator_text"),
                row.getString("denominator_text"),
                row.getString("value_text"),
                row.getString("measure"),
                row.getString("qualifier"),
                row.getString("basis"),
                row.getObject("document_id", Long.class),
                row.getString("section"),
                row.getInt("adopted") == 1,
                row.getString("entered_by"),
                at == null ? null : at.toInstant(),
                row.getString("reason"));
    }

    static Alternative alternative(ResultSet row) throws SQLException {
        Reading reading = reading(row, Kind.valueOf(row.getString("indicator_kind")));
        return new Alternative(
                row.getLong("id"),
                row.getString("fact_key"),
                reading.number(),
                reading.numerator(),
                reading.denominator(),
                reading.yes(),
                reading.text(),
                row.getString("measure"),
                row.getString("qualifier"),
                row.getInt("own") == 1,
                row.getString("subject_label"),
                row.getObject("document_id", Long.class),
                row.getString("section"));
    }

    static Note note(ResultSet row, List<Citation> others) throws SQLException {
        return new Note(
                row.getString("note_key"),
                row.getString("kind"),
                row.getString("severity"),
                row.getString("text_vi"),
                row.getString("text_en"),
                row.getObject("document_id", Long.class),
                others);
    }

    static Note noteOrThrow(ResultSet row) {
        try {
            return note(row, List.of());
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static Reading reading(ResultSet row, Kind kind) throws SQLException {
        return Reading.of(
                kind,
                List.of(),
                row.getString("numerator_text"),
                row.getString("denominator_text"),
                row.getString("value_text"),
                row.getString("measure"));
    }

    static @Nullable BigDecimal number(ResultSet row, String column) throws SQLException {
        BigDecimal number = row.getBigDecimal(column);
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(
                row.getLong("subject_id"),
                SubjectKind.valueOf(row.getString("subject_kind")),
                row.getLong("unit_id"),
                row.getObject("agency_id", Long.class),
                row.getString("scope"),
                row.getString("counted"),
                Coverage.valueOf(row.getString("coverage")),
                row.getString("exceptions"),
                row.getString("subject_label"));
    }

    static Period period(ResultSet row, String idColumn) throws SQLException {
        return new Period(
                row.getLong(idColumn),
                PeriodKind.valueOf(row.getString("period_kind")),
                row.getObject("start_on", LocalDate.class),
                row.getObject("end_on", LocalDate.class),
                row.getInt("report_year"),
                row.getString("period_label"));
    }

    private static List<Integer> levels(ResultSet row) {
        return IntStream.rangeClosed(1, 6)
                .mapToObj(level -> {
                    try {
                        return row.getInt("level_" + level);
                    } catch (SQLException failed) {
                        throw new IllegalStateException(failed);
                    }
                })
                .toList();
    }
}
