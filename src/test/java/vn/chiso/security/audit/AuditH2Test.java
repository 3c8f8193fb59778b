package vn.chiso.security.audit;

import org.springframework.test.context.TestPropertySource;
import vn.chiso.testing.LoadedDatabaseTest;

@LoadedDatabaseTest
@TestPropertySource(
        properties =
                "spring.datasource.url=jdbc:h2:mem:audit;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH")
class AuditH2Test extends AuditContract {}
