package vn.chiso.base.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Fills large tables before they are indexed. PostgreSQL takes indexes and foreign keys away and makes them anew within
 * the transaction at work, which costs a fraction of keeping them up to date row by row; H2 would end the transaction, so
 * there nothing is taken away.
 */
@Component
public class WithoutIndexes {

    /** Keys that others refer to stay: they are ids in the order in which the rows come. */
    private static final String CONSTRAINTS = """
        select conrelid::regclass::text as table_name, conname as name, pg_get_constraintdef(oid) as definition, contype
        from pg_constraint c
        where conrelid::regclass::text in (:tables) and contype in ('p', 'u', 'f')
              and (contype = 'f' or not exists (
                   select 1 from pg_constraint f where f.contype = 'f' and f.conindid = c.conindid))
        order by case contype when 'f' then 2 else 1 end, conname\
        """;

    private static final String INDEXES = """
        select indrelid::regclass::text as table_name, indexrelid::regclass::text as name,
               pg_get_indexdef(indexrelid) as definition
        from pg_index x
        where indrelid::regclass::text in (:tables)
              and not exists (select 1 from pg_constraint c where c.conindid = x.indexrelid)
        order by 2\
        """;

    private final JdbcClient jdbc;
    private final DatabaseKind database;

    WithoutIndexes(JdbcClient jdbc, DatabaseKind database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /** Does the work in the transaction at work; nobody else reads these tables until it ends. */
    @BySystem
    public void fill(Collection<String> tables, Runnable work) {
        if (!database.isPostgres()) {
            work.run();
            return;
        }
        List<String> again = new ArrayList<>();
        jdbc.sql(INDEXES)
                .param("tables", tables)
                .query((row, n) -> new String[] {"drop index " + row.getString("name"), row.getString("definition")})
                .list()
                .forEach(index -> forget(index[0], index[1], again));
        List<String[]> constraints = jdbc.sql(CONSTRAINTS)
                .param("tables", tables)
                .query((row, n) -> {
                    String alter = "alter table " + row.getString("table_name");
                    return new String[] {
                        alter + " drop constraint " + row.getString("name"),
                        alter + " add constraint " + row.getString("name") + " " + row.getString("definition")
                    };
                })
                .list();
        constraints.forEach(constraint -> forget(constraint[0], constraint[1], again));
        jdbc.sql("set local maintenance_work_mem = '512MB'").update();
        jdbc.sql("set local work_mem = '256MB'").update();
        work.run();
        again.forEach(sql -> jdbc.sql(sql).update());
        tables.forEach(this::analyze);
    }

    /** Tells PostgreSQL how much a table holds by now, for whoever fills it from itself; H2 plans without. */
    public void analyze(String table) {
        if (database.isPostgres()) {
            jdbc.sql("analyze " + table).update();
        }
    }

    /** Empties a table, and does the work that fills it anew. */
    public void refill(String table, Runnable work) {
        jdbc.sql((database.isPostgres() ? "truncate table " : "delete from ") + table)
                .update();
        fill(List.of(table), work);
    }

    private void forget(String sql, String undo, List<String> again) {
        jdbc.sql(sql).update();
        again.add(undo);
    }
}
