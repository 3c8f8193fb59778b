package vn.chiso.base.data;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Adds very many rows to a table in the way that the database likes best: {@code COPY} on PostgreSQL, batches on H2. */
@Component
public class TableLoad {

    private final JdbcOperations jdbc;

    TableLoad(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds rows in the transaction at work, without any check but those of the database.
     *
     * @param columns those that each row fills, in its order; the others keep their defaults
     */
    @BySystem
    public void add(String table, List<String> columns, List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.execute((ConnectionCallback<Integer>) connection -> {
            if (connection.isWrapperFor(PGConnection.class)) {
                copy(connection.unwrap(PGConnection.class), table, columns, rows);
            } else {
                insert(connection, table, columns, rows);
            }
            return rows.size();
        });
    }

    /** Lets PostgreSQL know how much it holds now, in the transaction at work: it would plan as if that were little. */
    @BySystem
    public void know(List<String> tables) {
        jdbc.execute((ConnectionCallback<Integer>) connection -> {
            if (connection.isWrapperFor(PGConnection.class)) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("analyze " + String.join(", ", tables));
                }
            }
            return tables.size();
        });
    }

    private static void copy(PGConnection connection, String table, List<String> columns, List<@Nullable Object[]> rows)
            throws SQLException {
        StringBuilder text = new StringBuilder(rows.size() * columns.size() * 12);
        for (@Nullable Object[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                append(text, row[i]);
                text.append(i < row.length - 1 ? '\t' : '\n');
            }
        }
        try {
            connection
                    .getCopyAPI()
                    .copyIn(
                            "copy " + table + " (" + String.join(", ", columns) + ") from stdin",
                            new StringReader(text.toString()));
        } catch (IOException readingFromMemory) {
            throw new UncheckedIOException(readingFromMemory);
        }
    }

    /** As {@code COPY} reads text. */
    private static void append(StringBuilder text, @Nullable Object value) {
        if (value == null) {
            text.append("\\N");
            return;
        }
        String plain = value.toString();
        for (int i = 0; i < plain.length(); i++) {
            switch (plain.charAt(i)) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(plain.charAt(i));
            }
        }
    }

    private static void insert(Connection connection, String table, List<String> columns, List<@Nullable Object[]> rows)
            throws SQLException {
        String sql = "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (@Nullable Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
