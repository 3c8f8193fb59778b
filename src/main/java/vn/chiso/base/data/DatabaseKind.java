package vn.chiso.base.data;

import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Which of the two databases holds the figures, for what only one of them can do. */
@Component
class DatabaseKind {

    private final JdbcOperations connections;

    DatabaseKind(JdbcOperations connections) {
        this.connections = connections;
    }

    boolean isPostgres() {
        return Boolean.TRUE.equals(connections.execute(
                (ConnectionCallback<Boolean>) connection -> connection.isWrapperFor(PGConnection.class)));
    }
}
