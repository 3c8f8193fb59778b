package vn.chiso.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.test.context.DynamicPropertyRegistry;

/** One real PostgreSQL server for all tests of a JVM; every context gets a database of its own. */
public final class PostgresServer {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private PostgresServer() {}

    private static final class Holder {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException failed) {
                throw new UncheckedIOException("No PostgreSQL could be started for the tests", failed);
            }
        }
    }

    /** Points the application at a fresh, empty database. */
    public static void freshDatabase(DynamicPropertyRegistry registry) {
        String name = create();
        registry.add("spring.datasource.url", () -> Holder.SERVER.getJdbcUrl("postgres", name));
        registry.add("spring.datasource.username", () -> "postgres");
        registry.add("spring.datasource.password", () -> "postgres");
    }

    /** The options that point an application at a fresh, empty database, which its account owns and no other right has. */
    public static String[] freshDatabase() {
        execute("do $$ begin create role chiso login; exception when duplicate_object then null; end $$");
        String name = create();
        execute("alter database " + name + " owner to chiso");
        return new String[] {
            "--spring.datasource.url=" + Holder.SERVER.getJdbcUrl("chiso", name),
            "--spring.datasource.username=chiso",
            "--spring.datasource.password=chiso"
        };
    }

    private static String create() {
        String name = "chiso_" + DATABASES.incrementAndGet();
        execute("create database " + name);
        return name;
    }

    private static void execute(String sql) {
        try (Connection connection = Holder.SERVER.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException("Cannot execute " + sql, failed);
        }
    }
}
