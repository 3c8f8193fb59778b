package vn.chiso.dashboard;

import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import vn.chiso.testing.LoadedDatabaseTest;
import vn.chiso.testing.SqlCounter;

/** In a database of its own: these tests commit. */
@LoadedDatabaseTest
@Import(SqlCounter.class)
@TestPropertySource(
        properties = "spring.datasource.url=jdbc:h2:mem:boundaries;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
class BoundariesH2Test extends BoundariesContract {}
