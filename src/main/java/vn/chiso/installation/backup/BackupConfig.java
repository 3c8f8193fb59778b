package vn.chiso.installation.backup;

import java.time.Clock;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import vn.chiso.installation.CommandLine;

@Configuration(proxyBeanMethods = false)
class BackupConfig {

    /** Before any bean, because the first ones open the database. */
    @Bean
    static BeanFactoryPostProcessor restoredBackup(Environment environment) {
        return beans -> {
            if (environment.getProperty(CommandLine.PROPERTY, "").equals(CommandLine.RESTORE)) {
                beans.registerSingleton("restored", new Restoring(environment, Clock.systemUTC()).restore());
            }
        };
    }
}
