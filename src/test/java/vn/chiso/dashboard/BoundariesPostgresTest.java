package vn.chiso.dashboard;

import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.chiso.testing.LoadedDatabaseTest;
import vn.chiso.testing.PostgresServer;
import vn.chiso.testing.SqlCounter;

@LoadedDatabaseTest
@Import(SqlCounter.class)
class BoundariesPostgresTest extends BoundariesContract {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        PostgresServer.freshDatabase(registry);
    }
}
