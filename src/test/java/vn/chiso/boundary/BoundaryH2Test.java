package vn.chiso.boundary;

import org.springframework.test.context.TestPropertySource;
import vn.chiso.testing.LoadedDatabaseTest;

/** In a database of its own: these tests commit. */
@LoadedDatabaseTest
@TestPropertySource(
        properties = "spring.datasource.url=jdbc:h2:mem:boundary;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
class BoundaryH2Test extends BoundaryContract {}
