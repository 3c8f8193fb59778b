package vn.chiso.observation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "period")
class PeriodEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id_seq")
    @SequenceGenerator(name = "id_seq", sequenceName = "id_seq", allocationSize = 1000)
    private @Nullable Long id;

    @Column
    @Enumerated(EnumType.STRING)
    private PeriodKind kind = PeriodKind.YEAR;

    @Column(name = "start_on")
    private LocalDate start = LocalDate.EPOCH;

    @Column(name = "end_on")
    private LocalDate end = LocalDate.EPOCH;

    @Column(name = "report_year")
    private int year;

    @Column
    private String label = "";

    protected PeriodEntity() {}

    PeriodEntity(PeriodKind kind, LocalDate start, LocalDate end, int year, String label) {
        this.kind = kind;
        this.start = start;
        this.end = end;
        this.year = year;
        this.label = label;
    }

    long id() {
        return Stored.id(id);
    }

    PeriodKind kind() {
        return kind;
    }

    LocalDate start() {
        return start;
    }

    int year() {
        return year;
    }

    NewPeriod named() {
        return new NewPeriod(kind, start, end, label);
    }
}
