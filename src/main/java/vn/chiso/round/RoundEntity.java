package vn.chiso.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "reporting_round")
class RoundEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id_seq")
    @SequenceGenerator(name = "id_seq", sequenceName = "id_seq", allocationSize = 1000)
    private @Nullable Long id;

    private long formId;
    private long unitId;
    private long periodId;

    @Column
    private LocalDate dueOn = LocalDate.EPOCH;

    @Column
    private String openedBy = "";

    @Column
    private Instant openedAt = Instant.EPOCH;

    @Column
    private @Nullable Instant closedAt;

    protected RoundEntity() {}

    RoundEntity(NewRound round, long periodId, String openedBy, Instant openedAt) {
        formId = round.formId();
        unitId = round.unitId();
        dueOn = round.dueOn();
        this.periodId = periodId;
        this.openedBy = openedBy;
        this.openedAt = openedAt;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long unitId() {
        return unitId;
    }

    long formId() {
        return formId;
    }

    long periodId() {
        return periodId;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    void close(Instant now) {
        closedAt = now;
    }
}
