package vn.chiso.observation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** One command rebuilds the roll-up from nothing ({@code --chiso.rollup=rebuild}), one proves that what was maintained
 * equals a rebuild ({@code --chiso.rollup=check}); both at start-up, with a line in the log. */
@Component
@ConditionalOnProperty("chiso.rollup")
class RollupMaintenance implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(RollupMaintenance.class);

    private final Rollup rollup;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final String order;

    RollupMaintenance(
            Rollup rollup, JdbcClient jdbc, TransactionTemplate transactions, @Value("${chiso.rollup}") String order) {
        this.rollup = rollup;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.order = order;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (order.equals("rebuild")) {
            transactions.executeWithoutResult(status -> rollup.rebuild());
            log.info("The roll-up was rebuilt");
        } else if (agrees()) {
            log.info("The roll-up agrees with a rebuild");
        } else {
            log.error("The roll-up differs from a rebuild: start with --chiso.rollup=rebuild");
        }
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
