package vn.chiso.observation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLRestriction;

/** A row that {@link StandingFigures} keeps, for queries: who writes a cell has to know whether there is one. */
@Entity
@Immutable
@Table(name = "observation")
@SQLRestriction("standing = true")
class StandingEntity {

    @Id
    private long id;

    @Column
    private long subjectId;

    protected StandingEntity() {}
}
