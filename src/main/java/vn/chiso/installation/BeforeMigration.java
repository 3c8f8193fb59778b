package vn.chiso.installation;

import javax.sql.DataSource;

/** Something to be done before an older database, which holds data, is brought up to date. What fails stops the start. */
public interface BeforeMigration {

    void run(DataSource database);
}
