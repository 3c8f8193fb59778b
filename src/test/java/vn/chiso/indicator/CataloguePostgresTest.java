package vn.chiso.indicator;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.chiso.testing.LoadedDatabaseTest;
import vn.chiso.testing.PostgresServer;

@LoadedDatabaseTest
class CataloguePostgresTest extends CatalogueContract {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        PostgresServer.freshDatabase(registry);
    }
}
