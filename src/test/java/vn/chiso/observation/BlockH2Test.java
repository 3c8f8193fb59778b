package vn.chiso.observation;

import org.springframework.test.context.TestPropertySource;
import vn.chiso.testing.LoadedDatabaseTest;

@LoadedDatabaseTest
@TestPropertySource(
        properties = "spring.datasource.url=jdbc:h2:mem:block;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
class BlockH2Test extends BlockContract {}
