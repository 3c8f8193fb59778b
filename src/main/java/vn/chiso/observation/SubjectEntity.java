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
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.agency.Tier;
import vn.chiso.territory.Unit;

@Entity
@Table(name = "subject")
class SubjectEntity {

    /** What the forms call everything that is not one agency. */
    private static final String GROUP = "group";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id_seq")
    @SequenceGenerator(name = "id_seq", sequenceName = "id_seq", allocationSize = 1000)
    private @Nullable Long id;

    @Column(updatable = false)
    private long provinceId;

    @Column(name = "subject_key")
    private String key = "";

    @Enumerated(EnumType.STRING)
    private SubjectKind kind = SubjectKind.AGENCY;

    private long unitId;

    @Column
    private @Nullable Long agencyId;

    @Column
    @Enumerated(EnumType.STRING)
    private Tier tier = Tier.ALL;

    @Column
    private String scope = "";

    @Column
    private String counted = "";

    @Column
    @Enumerated(EnumType.STRING)
    private Coverage coverage = Coverage.SELF;

    @Column
    private String exceptions = "";

    @Column
    private String label = "";

    protected SubjectEntity() {}

    SubjectEntity(
            String key,
            SubjectKind kind,
            long unitId,
            long provinceId,
            @Nullable Long agencyId,
            Tier tier,
            String scope,
            String counted,
            Coverage coverage,
            String exceptions,
            String label) {
        this.key = key;
        this.kind = kind;
        this.unitId = unitId;
        this.provinceId = provinceId;
        this.agencyId = agencyId;
        this.tier = tier;
        this.scope = scope;
        this.counted = counted;
        this.coverage = coverage;
        this.exceptions = exceptions;
        this.label = label;
    }

    /** The key of the subject that an agency is. */
    static String keyOf(Agency agency) {
        return "A:" + agency.key();
    }

    long id() {
        return Stored.id(id);
    }

    String key() {
        return key;
    }

    SubjectKind kind() {
        return kind;
    }

    @Nullable
    Long agencyId() {
        return agencyId;
    }

    String scope() {
        return scope;
    }

    long unitId() {
        return unitId;
    }

    /** The province above the unit when the subject was added, or the nation: that of all that is said of it. */
    long provinceId() {
        return provinceId;
    }

    /** How statements of a unit or a population name it. */
    SubjectNaming naming(Unit unit) {
        return new SubjectNaming(kind == SubjectKind.UNIT ? unit.fullName() : label, GROUP, scope, counted);
    }
}
