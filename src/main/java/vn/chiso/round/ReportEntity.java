package vn.chiso.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "report")
class ReportEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id_seq")
    @SequenceGenerator(name = "id_seq", sequenceName = "id_seq", allocationSize = 1000)
    private @Nullable Long id;

    private long roundId;
    private long agencyId;

    @Column
    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.DRAFT;

    @Column
    private LocalDate dueOn = LocalDate.EPOCH;

    private boolean reopened;

    @Column
    private String changedBy = "";

    @Column
    private Instant changedAt = Instant.EPOCH;

    @Version
    private @Nullable Integer version;

    protected ReportEntity() {}

    ReportEntity(long roundId, long agencyId, LocalDate dueOn, String by, Instant at) {
        this.roundId = roundId;
        this.agencyId = agencyId;
        this.dueOn = dueOn;
        changedBy = by;
        changedAt = at;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long roundId() {
        return roundId;
    }

    long agencyId() {
        return agencyId;
    }

    Stage stage() {
        return stage;
    }

    boolean isReopened() {
        return reopened;
    }

    int version() {
        return version == null ? 0 : version;
    }

    void moveTo(Stage next, String by, Instant at) {
        stage = next;
        changedBy = by;
        changedAt = at;
    }

    /** The agency may write until the day given, even after the round was closed. */
    void reopenUntil(LocalDate newDueOn) {
        dueOn = newDueOn;
        reopened = true;
    }
}
