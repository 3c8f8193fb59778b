package vn.chiso.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** A test against the whole application with the five reports loaded into an H2 database in memory, which the tests of
 * a JVM share: whoever changes figures rolls back. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:chiso;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            "chiso.data-dir=target/test-data",
            "chiso.dashboard.readers=0",
            "chiso.audit.sealing=false",
            "chiso.backup.at=never",
            "chiso.logs=false",
            "chiso.api.requests-per-minute=1000000",
            "CHISO_ADMIN_PASSWORD=correct horse battery"
        })
public @interface LoadedDatabaseTest {}
