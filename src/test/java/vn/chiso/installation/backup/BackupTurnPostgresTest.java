package vn.chiso.installation.backup;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.chiso.testing.LoadedDatabaseTest;
import vn.chiso.testing.PostgresServer;

@LoadedDatabaseTest
class BackupTurnPostgresTest extends BackupTurnContract {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        PostgresServer.freshDatabase(registry);
    }
}
