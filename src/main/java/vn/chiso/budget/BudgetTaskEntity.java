package vn.chiso.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The columns that are kept with a task, for writing. */
@Entity
@Table(name = "budget_task")
class BudgetTaskEntity {

    @Id
    private long id;

    @Column
    private @Nullable BigDecimal need;

    @Column
    private @Nullable BigDecimal allocated;

    @Column
    private @Nullable String notDone;

    @Column
    private @Nullable Boolean acceptedByAuthority;

    @Column
    private @Nullable String notAsDesigned;

    @Column
    private @Nullable String unused;

    @Column
    private @Nullable String difficulty;

    @Version
    private int version;

    protected BudgetTaskEntity() {}

    OwnColumns columns() {
        return new OwnColumns(need, allocated, notDone, acceptedByAuthority, notAsDesigned, unused, difficulty);
    }

    /** @param stored as {@link OwnColumns#stored} */
    void set(AnnexColumn column, @Nullable String stored) {
        switch (column) {
            case NEED -> need = amount(stored);
            case ALLOCATED -> allocated = amount(stored);
            case NOT_DONE -> notDone = stored;
            case ACCEPTED_BY_AUTHORITY -> acceptedByAuthority = stored == null ? null : Boolean.valueOf(stored);
            case NOT_AS_DESIGNED -> notAsDesigned = stored;
            case UNUSED -> unused = stored;
            case DIFFICULTY -> difficulty = stored;
            default -> throw new IllegalArgumentException(column + " is not kept with its task");
        }
    }

    private static @Nullable BigDecimal amount(@Nullable String stored) {
        return stored == null ? null : new BigDecimal(stored);
    }
}
