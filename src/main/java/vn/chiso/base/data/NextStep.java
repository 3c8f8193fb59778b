package vn.chiso.base.data;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Histories that are written step by step: what a step says stays, and the next one has the next number. Who has seen one
 * step takes the next; of two who take the same, the table's unique key lets one through.
 */
public final class NextStep {

    private NextStep() {}

    /** @return false when somebody else has taken that step already */
    public static boolean take(StatementSpec insert) {
        try {
            insert.update();
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }
}
