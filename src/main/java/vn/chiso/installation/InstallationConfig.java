package vn.chiso.installation;

import java.nio.file.Files;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class InstallationConfig {

    private static final String NO_COMMAND = "";
    private static final Pattern NODE = Pattern.compile("[A-Za-z0-9-]{0,40}");

    /** Before any bean, because the first ones open the database. */
    @Bean
    static BeanFactoryPostProcessor preparedDataDirectory(Environment environment) {
        return beans -> {
            DataDirectory directory = DataDirectory.of(environment);
            String command = environment.getProperty(CommandLine.PROPERTY, NO_COMMAND);
            if (!Set.of(NO_COMMAND, CommandLine.RESTORE, CommandLine.GENERATE).contains(command)
                    && !Files.exists(directory.path())) {
                throw new StartRefused("command.nothing_there", directory.path().toString());
            }
            directory.prepare();
            if (command.equals(NO_COMMAND) && environment.getProperty("chiso.logs", Boolean.class, true)) {
                LogsOfServer.open(directory, nodeName(environment));
            }
        };
    }

    /** Where several nodes share the data directory, each has a name. */
    private static String nodeName(Environment environment) {
        String name = environment.getProperty("chiso.node", "");
        if (!NODE.matcher(name).matches()) {
            throw new StartRefused("node.name", name);
        }
        return name;
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
    FlywayMigrationStrategy neverBackwards(List<BeforeMigration> first) {
        return flyway -> StartTurn.take(flyway.getConfiguration().getDataSource(), () -> {
            Arrays.stream(flyway.info().all())
                    .filter(InstallationConfig::isUnknownHere)
                    .findFirst()
                    .ifPresent(newer -> {
                        throw new StartRefused("database.newer", String.valueOf(newer.getVersion()));
                    });
            if (flyway.info().current() != null && flyway.info().pending().length > 0) {
                first.forEach(one -> one.run(flyway.getConfiguration().getDataSource()));
            }
            flyway.migrate();
        });
    }

    private static boolean isUnknownHere(MigrationInfo migration) {
        return switch (migration.getState()) {
            case FUTURE_SUCCESS, FUTURE_FAILED, MISSING_SUCCESS, MISSING_FAILED -> true;
            default -> false;
        };
    }
}
