package vn.chiso.base.data;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ids of new rows, as the entities have theirs: taken from the sequence many at a time, so that most cost no SQL. */
@Component
public class Ids {

    /** How far {@code id_seq} goes with each step; the ids of a step end with the number it gives. */
    public static final int STEP = 1000;

    private final JdbcClient jdbc;

    private long next = 1;
    private long last;

    Ids(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An id that nobody else has; one whose transaction is rolled back is lost. */
    public synchronized long next() {
        if (next > last) {
            last = jdbc.sql("select nextval('id_seq')").query(Long.class).single();
            next = last - STEP + 1;
        }
        return next++;
    }
}
