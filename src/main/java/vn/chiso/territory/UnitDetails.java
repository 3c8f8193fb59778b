package vn.chiso.territory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.VietnameseText;

/**
 * What somebody writes down of a unit. Text is kept composed and without blanks at its ends; an empty code or legal
 * basis is null.
 *
 * @param kind the official kind in lower case, such as "xã"
 * @param name without the kind
 * @param validFrom first day in force; null when older than the register
 * @param validTo first day no longer in force; null while in force
 */
public record UnitDetails(
        @Nullable String code,
        UnitLevel level,
        String kind,
        String name,
        @Nullable Long parentId,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String legalBasis) {

    public UnitDetails {
        code = orNull(code);
        kind = VietnameseText.nfc(kind).strip();
        name = VietnameseText.nfc(name).strip();
        legalBasis = orNull(legalBasis);
    }

    public static UnitDetails of(Unit unit) {
        return new UnitDetails(
                unit.code(),
                unit.level(),
                unit.kind(),
                unit.name(),
                unit.parentId(),
                unit.validFrom(),
                unit.validTo(),
                unit.legalBasis());
    }

    /** The same below another unit from a day on: how a unit goes along when the one above is followed by another. */
    public UnitDetails movedTo(long newParentId, LocalDate day, @Nullable String newLegalBasis) {
        return new UnitDetails(code, level, kind, name, newParentId, day, null, newLegalBasis);
    }

    /** The same as it begins on a day. */
    UnitDetails from(LocalDate day, @Nullable String newLegalBasis) {
        return new UnitDetails(
                code, level, kind, name, parentId, day, validTo, legalBasis == null ? newLegalBasis : legalBasis);
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : VietnameseText.nfc(text).strip();
    }
}
