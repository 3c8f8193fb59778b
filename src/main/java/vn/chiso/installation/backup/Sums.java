package vn.chiso.installation.backup;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Rows and checksums of a database: of each table, and within it of each indicator and period where the table has both. A
 * checksum is the sum of the SHA-256 of all rows, so that the order in which a database gives them does not matter, and
 * equal rows count as often as they are there.
 */
final class Sums {

    private static final int FETCH = 5000;
    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);
    private static final String INDICATOR = "indicator_id";
    private static final String PERIOD = "period_id";
    private static final char END_OF_CELL = '\u001f';
    private static final String NULL = "\u0000";

    private Sums() {}

    /**
     * What is counted together.
     *
     * @param indicator id; null for all rows of a table that is not about indicators
     * @param period id, or null as well
     */
    record Group(
            String table,
            @Nullable Long indicator,
            @Nullable Long period) implements Comparable<Group> {

        @Override
        public int compareTo(Group other) {
            int byTable = table.compareTo(other.table);
            int byIndicator = byTable != 0 ? byTable : Long.compare(orZero(indicator), orZero(other.indicator));
            return byIndicator != 0 ? byIndicator : Long.compare(orZero(period), orZero(other.period));
        }

        private static long orZero(@Nullable Long id) {
            return id == null ? 0 : id;
        }
    }

    /** How many rows, and the sum of their hashes. */
    record Sum(long rows, BigInteger hash) {

        static final Sum NONE = new Sum(0, BigInteger.ZERO);

        Sum plus(BigInteger row) {
            return new Sum(rows + 1, hash.add(row).mod(MODULUS));
        }
    }

    /** Of every table in the schema of the connection, but Flyway's own. */
    static Map<Group, Sum> of(Connection connection) throws SQLException {
        Schema schema = new Schema(connection);
        Map<Group, Sum> sums = new TreeMap<>();
        connection.setAutoCommit(false);
        for (String table : schema.tables()) {
            add(connection, table, sums);
        }
        connection.rollback();
        return sums;
    }

    private static void add(Connection connection, String table, Map<Group, Sum> sums) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(FETCH);
            try (ResultSet row = statement.executeQuery("select * from " + Schema.quoted(table))) {
                List<Column> columns = columns(row);
                boolean grouped = columns.stream().anyMatch(one -> one.name().equals(INDICATOR))
                        && columns.stream().anyMatch(one -> one.name().equals(PERIOD));
                sums.put(new Group(table, null, null), Sum.NONE);
                MessageDigest digest = Csv.sha256();
                while (row.next()) {
                    BigInteger hash = hash(row, columns, digest);
                    sums.merge(new Group(table, null, null), Sum.NONE.plus(hash), (old, one) -> old.plus(hash));
                    if (grouped) {
                        sums.merge(
                                new Group(table, row.getLong(INDICATOR), row.getLong(PERIOD)),
                                Sum.NONE.plus(hash),
                                (old, one) -> old.plus(hash));
                    }
                }
            }
        }
    }

    /** By name: two databases need not have them in one order. */
    private static List<Column> columns(ResultSet row) throws SQLException {
        List<Column> columns = new ArrayList<>();
        for (int n = 1; n <= row.getMetaData().getColumnCount(); n++) {
            columns.add(new Column(
                    row.getMetaData().getColumnName(n).toLowerCase(Locale.ROOT), n, CellKind.of(row.getMetaData(), n)));
        }
        columns.sort((a, b) -> a.name().compareTo(b.name()));
        return columns;
    }

    private static BigInteger hash(ResultSet row, List<Column> columns, MessageDigest digest) throws SQLException {
        StringBuilder text = new StringBuilder();
        for (Column column : columns) {
            text.append(Objects.requireNonNullElse(column.kind().read(row, column.place()), NULL))
                    .append(END_OF_CELL);
        }
        return new BigInteger(1, digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private record Column(String name, int place, CellKind kind) {}
}
