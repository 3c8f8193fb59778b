package vn.chiso.installation;

import java.nio.file.Files;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class InstallationConfig {

    /** Before any bean, because the first ones open the database. */
    @Bean
    static BeanFactoryPostProcessor preparedDataDirectory(Environment environment) {
        return beans -> {
            DataDirectory directory = DataDirectory.of(environment);
            if (environment.containsProperty(CommandLine.PROPERTY) && !Files.exists(directory.path())) {
                throw new StartRefused("command.nothing_there", directory.path().toString());
            }
            directory.prepare();
        };
    }

    @Bean
    DataDirectory dataDirectory(Environment environment) {
        return DataDirectory.of(environment);
    }

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }

    /** Brings an older database up to date, and leaves a newer one alone, which Flyway by itself would accept. */
    @Bean
    FlywayMigrationStrategy neverBackwards() {
        return flyway -> {
            Arrays.stream(flyway.info().all())
                    .filter(InstallationConfig::isUnknownHere)
                    .findFirst()
                    .ifPresent(newer -> {
                        throw new StartRefused("database.newer", String.valueOf(newer.getVersion()));
                    });
            flyway.migrate();
        };
    }

    private static boolean isUnknownHere(MigrationInfo migration) {
        return switch (migration.getState()) {
            case FUTURE_SUCCESS, FUTURE_FAILED, MISSING_SUCCESS, MISSING_FAILED -> true;
            default -> false;
        };
    }
}
