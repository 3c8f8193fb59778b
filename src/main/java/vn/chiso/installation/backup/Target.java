package vn.chiso.installation.backup;

import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database that a backup is restored into: filled beside the present one, which it then replaces in one step. */
interface Target {

    /** The target that the options name. */
    static Target of(Environment environment) {
        return of(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getProperty("spring.datasource.username", ""),
                environment.getProperty("spring.datasource.password", ""));
    }

    static Target of(String url, String username, String password) {
        return url.startsWith("jdbc:postgresql:")
                ? new PostgresTarget(new DriverManagerDataSource(url, username, password))
                : new H2Target(url, username, password);
    }

    /** Whether there is no table. */
    boolean isEmpty() throws SQLException;

    /** The present database, which is there only where it is not empty. */
    DataSource present();

    /** An empty place beside the present database, without what an interrupted restore left in it. */
    DataSource stage() throws SQLException, IOException;

    /** Puts what was staged in place of the present database, or leaves everything as it was. */
    void replace() throws SQLException, IOException;

    /** Takes away what was staged. */
    void discard() throws SQLException, IOException;
}
