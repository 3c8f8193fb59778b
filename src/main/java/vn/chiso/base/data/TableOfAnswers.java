package vn.chiso.base.data;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Adds to a large table what queries answer. PostgreSQL runs no {@code insert} on more than one processor, but fills a new
 * table with the answers of one query to each of them, so there the rows take the way through a temporary table. All of it
 * happens in the transaction at work, sees what that has written, and leaves nothing behind when it is rolled back.
 */
@Component
public class TableOfAnswers {

    /** What so many queries group is in memory together until the last of them is done. */
    private static final int AT_ONCE = 16;

    private final JdbcClient jdbc;
    private final DatabaseKind database;

    TableOfAnswers(JdbcClient jdbc, DatabaseKind database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /**
     * Adds the answers of all queries.
     *
     * @param columns those of the table, as the queries name theirs
     * @param queries without parameters, none of them about what another adds
     */
    public void add(String table, String columns, List<String> queries) {
        String insert = "insert into %1$s (%2$s) select %2$s from ".formatted(table, columns);
        if (!database.isPostgres()) {
            queries.forEach(query -> jdbc.sql(insert + "(" + query + ") answer").update());
            return;
        }
        String temporary = table + "_answers";
        IntStream.iterate(0, from -> from < queries.size(), from -> from + AT_ONCE)
                .mapToObj(from -> queries.subList(from, Math.min(from + AT_ONCE, queries.size())))
                .map(some -> some.stream().collect(Collectors.joining(") union all (", "(", ")")))
                .forEach(answers -> {
                    jdbc.sql("create temporary table " + temporary + " on commit drop as " + answers)
                            .update();
                    jdbc.sql(insert + temporary).update();
                    jdbc.sql("drop table " + temporary).update();
                });
    }
}
