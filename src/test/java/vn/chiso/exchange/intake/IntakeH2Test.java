package vn.chiso.exchange.intake;

import org.springframework.test.context.TestPropertySource;
import vn.chiso.testing.LoadedDatabaseTest;

@LoadedDatabaseTest
@TestPropertySource(
        properties = "spring.datasource.url=jdbc:h2:mem:intake;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
class IntakeH2Test extends IntakeContract {}
