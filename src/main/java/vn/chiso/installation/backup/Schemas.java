package vn.chiso.installation.backup;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.core.env.Environment;

/** Makes the tables of a version of the schema. */
record Schemas(Environment environment) {

    void make(DataSource database, String version) {
        flyway(database).target(version).load().migrate();
    }

    FluentConfiguration flyway(DataSource source) {
        return Flyway.configure()
                .dataSource(source)
                .locations(environment
                        .getProperty("spring.flyway.locations", "classpath:db/migration")
                        .split(","));
    }
}
