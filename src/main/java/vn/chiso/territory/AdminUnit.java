package vn.chiso.territory;

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
@Table(name = "admin_unit")
class AdminUnit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id_seq")
    @SequenceGenerator(name = "id_seq", sequenceName = "id_seq", allocationSize = 1000)
    private @Nullable Long id;

    @Column(name = "unit_key")
    private String key = "";

    private @Nullable String code;

    @Enumerated(EnumType.STRING)
    private UnitLevel level = UnitLevel.COMMUNE;

    private String kind = "";
    private String name = "";
    private String foldedName = "";
    private @Nullable Long parentId;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private @Nullable String legalBasis;

    @Version
    private int version;

    protected AdminUnit() {}

    AdminUnit(NewUnit unit, @Nullable Long parentId) {
        key = unit.key();
        code = unit.code();
        level = unit.level();
        kind = VietnameseText.nfc(unit.kind());
        name = VietnameseText.nfc(unit.name());
        foldedName = VietnameseText.fold(unit.kind() + " " + unit.name());
        this.parentId = parentId;
        validFrom = unit.validFrom();
        validTo = unit.validTo();
        legalBasis = unit.legalBasis();
    }

    AdminUnit(String key, UnitDetails details) {
        this.key = key;
        correct(details);
    }

    final void correct(UnitDetails details) {
        code = details.code();
        level = details.level();
        kind = details.kind();
        name = details.name();
        foldedName = VietnameseText.fold(details.kind() + " " + details.name());
        parentId = details.parentId();
        validFrom = details.validFrom();
        validTo = details.validTo();
        legalBasis = details.legalBasis();
    }

    void end(LocalDate day) {
        validTo = day;
    }

    Unit toUnit() {
        if (id == null) {
            throw new IllegalStateException("Unit " + key + " is not stored yet");
        }
        return new Unit(
                id, key, code, level, kind, name, foldedName, parentId, validFrom, validTo, legalBasis, version);
    }
}
