package vn.chiso.round.reuse;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.chiso.testing.LoadedDatabaseTest;
import vn.chiso.testing.PostgresServer;

@LoadedDatabaseTest
class ReusePostgresTest extends ReuseContract {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        PostgresServer.freshDatabase(registry);
    }
}
