package vn.chiso.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.DateText;

/** Whether a unit as somebody wrote it down fits among the others. */
final class UnitRules {

    private static final Pattern CODE = Pattern.compile("[0-9]{2,6}");
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_BASIS = 200;
    private static final int MOST_NAMED = 5;

    private final Register register;

    UnitRules(Register register) {
        this.register = register;
    }

    /**
     * @param old the unit that is corrected; null for a new one
     * @throws UnitRefused with the field that is wrong
     */
    void demand(UnitDetails unit, @Nullable Unit old) {
        words(unit, old);
        order(unit);
        if (old == null
                || !Objects.equals(old.parentId(), unit.parentId())
                || old.level() != unit.level()
                || datesDiffer(unit, old)) {
            place(unit, old);
        }
        if (old == null || !Objects.equals(old.code(), unit.code()) || datesDiffer(unit, old)) {
            aloneWithItsCode(unit, old);
        }
        if (old == null || !old.name().equals(unit.name()) || !old.kind().equals(unit.kind())) {
            aloneWithItsName(unit, old);
        }
    }

    /**
     * The same of a unit as it would stand in the register, which has it already.
     *
     * @throws UnitRefused with the field that is wrong
     */
    void demandStanding(Unit unit) {
        UnitDetails details = UnitDetails.of(unit);
        words(details, null);
        order(details);
        place(details, null);
        aloneWithItsCode(details, unit);
        aloneWithItsName(details, unit);
    }

    private static void words(UnitDetails unit, @Nullable Unit old) {
        boolean sameCode = old != null && Objects.equals(old.code(), unit.code());
        refuseIf(!sameCode && (unit.code() == null || !CODE.matcher(unit.code()).matches()), UnitField.CODE, "code");
        boolean sameKind = old != null && old.kind().equals(unit.kind()) && old.level() == unit.level();
        refuseIf(!sameKind && !unit.level().kinds().contains(unit.kind()), UnitField.KIND, "kind");
        refuseIf(unit.name().isEmpty(), UnitField.NAME, "name");
        refuseIf(unit.name().length() > LONGEST_NAME, UnitField.NAME, "long", LONGEST_NAME);
        refuseIf(
                unit.legalBasis() != null && unit.legalBasis().length() > LONGEST_BASIS,
                UnitField.LEGAL_BASIS,
                "long",
                LONGEST_BASIS);
    }

    private static void order(UnitDetails unit) {
        refuseIf(
                unit.validFrom() != null
                        && unit.validTo() != null
                        && !unit.validFrom().isBefore(unit.validTo()),
                UnitField.VALID_TO,
                "order");
    }

    /** Below the right level, within the days of the unit above, around those of the units below. */
    private void place(UnitDetails unit, @Nullable Unit old) {
        refuseIf(unit.level() == UnitLevel.NATION, UnitField.LEVEL, "level");
        refuseIf(unit.parentId() == null, UnitField.PARENT, "parent");
        Unit parent = register.byId(Objects.requireNonNull(unit.parentId()));
        level(unit, parent);
        if (!within(unit.validFrom(), unit.validTo(), parent.validFrom(), parent.validTo())) {
            throw refused(
                    within(unit.validFrom(), null, parent.validFrom(), null)
                            ? UnitField.VALID_TO
                            : UnitField.VALID_FROM,
                    "outside_parent",
                    parent.fullName(),
                    days(parent.validFrom(), parent.validTo()));
        }
        if (old != null) {
            List<Unit> outside = register.childrenEver(old.id()).stream()
                    .filter(child -> !within(child.validFrom(), child.validTo(), unit.validFrom(), unit.validTo()))
                    .toList();
            refuseIf(
                    old.level() != unit.level()
                            && !register.childrenEver(old.id()).isEmpty(),
                    UnitField.LEVEL,
                    "level_children");
            refuseIf(!outside.isEmpty() && datesDiffer(unit, old), UnitField.VALID_TO, "children", names(outside));
            successions(unit, old);
        }
    }

    private static void level(UnitDetails unit, Unit parent) {
        LocalDate reform = TileMap.MERGER_OF_PROVINCES;
        String day = DateText.format(reform);
        LocalDate from = unit.validFrom();
        boolean before = from == null || from.isBefore(reform);
        boolean fits = switch (unit.level()) {
            case NATION -> false;
            case PROVINCE -> parent.level() == UnitLevel.NATION;
            case DISTRICT -> parent.level() == UnitLevel.PROVINCE;
            case COMMUNE -> parent.level() == UnitLevel.DISTRICT || parent.level() == UnitLevel.PROVINCE;
        };
        refuseIf(!fits, UnitField.PARENT, "level_parent", parent.fullName());
        if (unit.level() == UnitLevel.DISTRICT) {
            refuseIf(!before, UnitField.VALID_FROM, "no_districts", day);
            refuseIf(unit.validTo() == null || unit.validTo().isAfter(reform), UnitField.VALID_TO, "no_districts", day);
        }
        if (unit.level() == UnitLevel.COMMUNE) {
            refuseIf(before && parent.level() == UnitLevel.PROVINCE, UnitField.VALID_FROM, "two_levels", day);
            refuseIf(!before && parent.level() == UnitLevel.DISTRICT, UnitField.PARENT, "no_districts", day);
        }
    }

    /** What a reform wrote stays true. */
    private void successions(UnitDetails unit, Unit old) {
        if (!Objects.equals(old.validTo(), unit.validTo())) {
            register.successionsOf(old.id()).stream()
                    .filter(one -> one.effectiveOn().equals(old.validTo()))
                    .findFirst()
                    .ifPresent(one -> {
                        throw refused(UnitField.VALID_TO, "succession", DateText.format(one.effectiveOn()));
                    });
        }
        if (!Objects.equals(old.validFrom(), unit.validFrom())) {
            register.successionsTo(old.id()).stream()
                    .filter(one -> one.effectiveOn().equals(old.validFrom()))
                    .findFirst()
                    .ifPresent(one -> {
                        throw refused(UnitField.VALID_FROM, "succession", DateText.format(one.effectiveOn()));
                    });
        }
    }

    private void aloneWithItsCode(UnitDetails unit, @Nullable Unit old) {
        if (unit.code() != null) {
            others(register.allOfCode(unit.code()).stream(), unit, old)
                    .findFirst()
                    .ifPresent(other -> {
                        throw refused(
                                UnitField.CODE,
                                "code_taken",
                                other.fullName(),
                                days(other.validFrom(), other.validTo()));
                    });
        }
    }

    private void aloneWithItsName(UnitDetails unit, @Nullable Unit old) {
        if (unit.parentId() != null) {
            others(register.childrenEver(unit.parentId()).stream(), unit, old)
                    .filter(other -> other.name().equals(unit.name())
                            && other.kind().equals(unit.kind())
                            && other.level() == unit.level())
                    .findFirst()
                    .ifPresent(other -> {
                        throw refused(UnitField.NAME, "name_taken", other.fullName(), String.valueOf(other.code()));
                    });
        }
    }

    private static Stream<Unit> others(Stream<Unit> units, UnitDetails unit, @Nullable Unit old) {
        return units.filter(other -> old == null || other.id() != old.id())
                .filter(other -> startsBefore(unit.validFrom(), other.validTo())
                        && startsBefore(other.validFrom(), unit.validTo()));
    }

    private static boolean datesDiffer(UnitDetails unit, Unit old) {
        return !Objects.equals(old.validFrom(), unit.validFrom()) || !Objects.equals(old.validTo(), unit.validTo());
    }

    private static boolean within(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate outerFrom,
            @Nullable LocalDate outerTo) {
        return (outerFrom == null || (from != null && !from.isBefore(outerFrom)))
                && (outerTo == null || (to != null && !to.isAfter(outerTo)));
    }

    /** Nothing is before an open end; an open start is before everything. */
    private static boolean startsBefore(@Nullable LocalDate start, @Nullable LocalDate end) {
        return start == null || end == null || start.isBefore(end);
    }

    static String days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return (from == null ? "…" : DateText.format(from)) + " – " + (to == null ? "…" : DateText.format(to));
    }

    /** The first few by name. */
    static String names(List<Unit> units) {
        String names = String.join(
                ", ", units.stream().limit(MOST_NAMED).map(Unit::fullName).toList());
        return units.size() > MOST_NAMED ? names + " … (" + units.size() + ")" : names;
    }

    static UnitRefused refused(UnitField field, String key, Object... arguments) {
        return new UnitRefused(field, "unit.refused." + key, arguments);
    }

    static void refuseIf(boolean wrong, UnitField field, String key, Object... arguments) {
        if (wrong) {
            throw refused(field, key, arguments);
        }
    }
}
