package vn.chiso.installation.backup;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the values of a column become text and come back as they were, on either database. */
enum CellKind {
    TEXT,
    WHOLE,
    DECIMAL,
    FLOATING,
    BOOLEAN,
    DATE,
    TIME,
    LOCAL_MOMENT,
    MOMENT,
    BYTES,
    UUID_VALUE;

    /**
     * The kind of a column.
     *
     * @throws IllegalStateException for a type that nobody has thought of yet: better no backup than one with a hole
     */
    static CellKind of(ResultSetMetaData columns, int column) throws SQLException {
        String type = columns.getColumnTypeName(column).toLowerCase(Locale.ROOT);
        // PostgreSQL's driver says of both kinds of timestamp that they have no zone.
        if (type.equals("timestamptz")) {
            return MOMENT;
        }
        if (type.equals("uuid")) {
            return UUID_VALUE;
        }
        return switch (columns.getColumnType(column)) {
            case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB, Types.NVARCHAR -> TEXT;
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> WHOLE;
            case Types.NUMERIC, Types.DECIMAL -> DECIMAL;
            case Types.REAL, Types.FLOAT, Types.DOUBLE -> FLOATING;
            case Types.BOOLEAN, Types.BIT -> BOOLEAN;
            case Types.DATE -> DATE;
            case Types.TIME -> TIME;
            case Types.TIMESTAMP -> LOCAL_MOMENT;
            case Types.TIMESTAMP_WITH_TIMEZONE -> MOMENT;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> BYTES;
            default ->
                throw new IllegalStateException("A backup cannot hold column " + columns.getColumnName(column)
                        + " of type " + type + ": teach CellKind");
        };
    }

    /** Null for null. */
    @Nullable
    String read(ResultSet row, int column) throws SQLException {
        return switch (this) {
            case TEXT -> row.getString(column);
            case DECIMAL -> {
                var number = row.getBigDecimal(column);
                yield number == null ? null : number.toPlainString();
            }
            case BYTES -> {
                byte[] bytes = row.getBytes(column);
                yield bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
            }
            case WHOLE -> text(row, row.getLong(column));
            case FLOATING -> text(row, row.getDouble(column));
            case BOOLEAN -> text(row, row.getBoolean(column));
            case DATE -> text(row, row.getObject(column, LocalDate.class));
            case TIME -> text(row, row.getObject(column, LocalTime.class));
            case LOCAL_MOMENT -> text(row, row.getObject(column, LocalDateTime.class));
            case MOMENT -> text(row, row.getObject(column, OffsetDateTime.class));
            case UUID_VALUE -> text(row, row.getObject(column, UUID.class));
        };
    }

    void bind(PreparedStatement statement, int column, @Nullable String text) throws SQLException {
        if (text == null) {
            statement.setNull(column, Types.NULL);
            return;
        }
        switch (this) {
            case TEXT -> statement.setString(column, text);
            case WHOLE -> statement.setLong(column, Long.parseLong(text));
            case DECIMAL -> statement.setBigDecimal(column, new BigDecimal(text));
            case FLOATING -> statement.setDouble(column, Double.parseDouble(text));
            case BOOLEAN -> statement.setBoolean(column, Boolean.parseBoolean(text));
            case DATE -> statement.setObject(column, LocalDate.parse(text));
            case TIME -> statement.setObject(column, LocalTime.parse(text));
            case LOCAL_MOMENT -> statement.setObject(column, LocalDateTime.parse(text));
            case MOMENT -> statement.setObject(column, OffsetDateTime.parse(text));
            case BYTES -> statement.setBytes(column, Base64.getDecoder().decode(text));
            case UUID_VALUE -> statement.setObject(column, UUID.fromString(text));
        }
    }

    private static @Nullable String text(ResultSet row, @Nullable Object value) throws SQLException {
        return row.wasNull() ? null : String.valueOf(value);
    }
}
