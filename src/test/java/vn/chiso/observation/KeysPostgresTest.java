package vn.chiso.observation;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.chiso.testing.LoadedDatabaseTest;
import vn.chiso.testing.PostgresServer;

@LoadedDatabaseTest
class KeysPostgresTest extends KeysContract {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        PostgresServer.freshDatabase(registry);
    }
}
