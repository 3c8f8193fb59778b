package vn.chiso.territory;

import java.math.BigDecimal;
import java.sql.Types;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What became of units that are all in the register, written and taken back within the caller's transaction; readers see
 * it after its commit. As with {@link UnitChanges}, who may do it is the caller's to know. The units stay as they are.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class UnitSuccessions {

    private final TerritoryService territory;
    private final JdbcClient jdbc;

    UnitSuccessions(TerritoryService territory, JdbcClient jdbc) {
        this.territory = territory;
        this.jdbc = jdbc;
    }

    /** @throws UnitRefused when it cannot have happened like that; nothing is written, and no SQL is done */
    // what it refuses is an answer here: the transaction of a reader that asks for many goes on
    @Transactional(propagation = Propagation.SUPPORTS, noRollbackFor = UnitRefused.class)
    public void check(NewSuccession one) {
        new SuccessionRules(territory.known()).demand(one);
    }

    /** @throws UnitRefused when it cannot have happened like that */
    public void add(NewSuccession one) {
        territory.hold();
        new SuccessionRules(territory.uncommitted()).demand(one);
        territory.link(
                one.predecessor(),
                one.successor(),
                one.effectiveOn(),
                one.kind().name(),
                one.share(),
                one.legalBasis());
        territory.refreshAfterCommit();
    }

    /**
     * Says how much of the predecessor went to the successor; null for unknown.
     *
     * @throws UnitRefused when that is more than there was, or somebody took the succession back
     */
    public Succession share(long id, @Nullable BigDecimal share) {
        territory.hold();
        Succession old = known(id);
        new SuccessionRules(territory.uncommitted()).share(SuccessionRules.of(old, share));
        jdbc.sql("update unit_succession set share = ? where id = ?")
                .param(new SqlParameterValue(Types.NUMERIC, share))
                .param(id)
                .update();
        territory.refreshAfterCommit();
        return old;
    }

    /** @throws UnitRefused when somebody took it back already */
    public Succession remove(long id) {
        territory.hold();
        Succession old = known(id);
        jdbc.sql("delete from unit_succession where id = ?").param(id).update();
        territory.refreshAfterCommit();
        return old;
    }

    private Succession known(long id) {
        return territory.uncommitted().successions().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> UnitRules.refused(UnitField.WHOLE, "succession_gone"));
    }
}
