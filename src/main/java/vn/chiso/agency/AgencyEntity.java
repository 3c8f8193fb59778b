package vn.chiso.agency;

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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.VietnameseText;

@Entity
@Table(name = "agency")
class AgencyEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id_seq")
    @SequenceGenerator(name = "id_seq", sequenceName = "id_seq", allocationSize = 1000)
    private @Nullable Long id;

    @Column(name = "agency_key")
    private String key = "";

    private @Nullable String electronicId;
    private String name = "";
    private String shortName = "";
    private String foldedName = "";

    @Enumerated(EnumType.STRING)
    private AgencyType type = AgencyType.SO_BAN_NGANH;

    @Column
    @Enumerated(EnumType.STRING)
    private Tier tier = Tier.PROVINCE;

    @Column
    private String appliesAs = "";

    private long unitId;
    private @Nullable Long parentId;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @Version
    private int version;

    protected AgencyEntity() {}

    AgencyEntity(NewAgency agency, long unitId, @Nullable Long parentId) {
        key = agency.key();
        name = VietnameseText.nfc(agency.name());
        shortName = VietnameseText.nfc(agency.shortName());
        foldedName = VietnameseText.fold(agency.name());
        type = agency.type();
        tier = type.tier();
        appliesAs = String.valueOf(type.appliesAs());
        this.unitId = unitId;
        this.parentId = parentId;
        validFrom = agency.validFrom();
        validTo = agency.validTo();
    }

    AgencyEntity(String key, AgencyDetails details) {
        this.key = key;
        change(details);
    }

    final void change(AgencyDetails details) {
        electronicId = details.electronicId();
        name = details.name();
        shortName = details.shortName();
        foldedName = VietnameseText.fold(details.name());
        type = details.type();
        tier = type.tier();
        appliesAs = String.valueOf(type.appliesAs());
        unitId = details.unitId();
        parentId = details.parentId();
        validFrom = details.validFrom();
        validTo = details.validTo();
    }

    void end(LocalDate day) {
        validTo = day;
    }

    Agency toAgency() {
        if (id == null) {
            throw new IllegalStateException("Agency " + key + " is not stored yet");
        }
        return new Agency(
                id,
                key,
                electronicId,
                name,
                shortName,
                foldedName,
                type,
                unitId,
                parentId,
                validFrom,
                validTo,
                version);
    }
}
