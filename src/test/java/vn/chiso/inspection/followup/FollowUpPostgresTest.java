package vn.chiso.inspection.followup;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.chiso.testing.LoadedDatabaseTest;
import vn.chiso.testing.PostgresServer;

@LoadedDatabaseTest
class FollowUpPostgresTest extends FollowUpContract {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        PostgresServer.freshDatabase(registry);
    }
}
