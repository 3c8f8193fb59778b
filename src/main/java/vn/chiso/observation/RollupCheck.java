package vn.chiso.observation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chiso.installation.Command;

/** Proves that the roll-up as it was maintained equals one made anew, of figures that are there once. */
@Component
class RollupCheck implements Command {

    private static final int ROWS = 10_000;

    private final Rollup rollup;
    private final KeyCheck keys;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    RollupCheck(Rollup rollup, KeyCheck keys, JdbcClient jdbc, TransactionTemplate transactions) {
        this.rollup = rollup;
        this.keys = keys;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "rollup-check";
    }

    @Override
    public Outcome run() {
        if (!agrees()) {
            return Outcome.wrong("install.command.rollup.differs");
        }
        // a figure that is there twice is in both roll-ups twice
        return keys.twice()
                .map(key -> Outcome.wrong("install.command.rollup.twice", key.toString()))
                .orElseGet(() -> Outcome.done("install.command.rollup.agrees"));
    }

    /** Whether the maintained cells equal rebuilt ones; nothing is changed. */
    boolean agrees() {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            status.setRollbackOnly();
            String maintained = digest();
            rollup.rebuild();
            return maintained.equals(digest());
        }));
    }

    private String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            jdbc.sql("select * from rollup order by unit_id, indicator_id, period_id, item_id, tier, review_set")
                    // all at once, as PostgreSQL sends them otherwise, they would not fit
                    .withFetchSize(ROWS)
                    .query((ResultSet row) -> add(digest, row));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static void add(MessageDigest digest, ResultSet row) throws SQLException {
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            digest.update((row.getString(column) + "|").getBytes(StandardCharsets.UTF_8));
        }
    }
}
