package vn.chiso.installation;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** A database that cannot be opened: locked, of a newer H2, damaged, not writable, or a PostgreSQL out of reach. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    private static final String CONNECTION_FAILED = "08";

    private final Environment environment;

    DatabaseAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException refused) {
        String key = keyOfH2(refused.getErrorCode());
        if (key == null) {
            key = keyOfPostgres(refused.getSQLState());
        }
        if ("database.locked".equals(key)
                && environment.getProperty(CommandLine.PROPERTY, "").equals("backup")) {
            key = "backup.locked";
        }
        return key == null ? null : Advice.of(key, refused, String.valueOf(refused.getMessage()));
    }

    /** The codes of {@code org.h2.api.ErrorCode}, which is there at run time only. */
    private static @Nullable String keyOfH2(int code) {
        return switch (code) {
            case 90020 -> "database.locked";
            case 90048 -> "database.newer_format";
            case 90030 -> "database.damaged";
            case 90028, 90031, 90062, 90097 -> "database.not_writable";
            default -> null;
        };
    }

    private static @Nullable String keyOfPostgres(@Nullable String state) {
        if (state == null) {
            return null;
        }
        return switch (state) {
            case "28P01", "28000" -> "database.password";
            case "3D000" -> "database.missing";
            default -> state.startsWith(CONNECTION_FAILED) ? "database.unreachable" : null;
        };
    }
}
