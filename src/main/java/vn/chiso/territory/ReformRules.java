package vn.chiso.territory;

import static vn.chiso.territory.UnitRules.refuseIf;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import vn.chiso.base.text.DateText;
import vn.chiso.territory.Reform.Heir;
import vn.chiso.territory.Reform.Kind;

/** Whether a reform can have happened, as far as the register knows. */
final class ReformRules {

    private static final int LONGEST_BASIS = 200;

    private final Register register;

    ReformRules(Register register) {
        this.register = register;
    }

    /** @throws UnitRefused with what is wrong, and for which unit */
    void demand(Reform reform) {
        refuseIf(
                reform.legalBasis() != null && reform.legalBasis().length() > LONGEST_BASIS,
                UnitField.LEGAL_BASIS,
                "long",
                LONGEST_BASIS);
        shape(reform);
        List<Unit> predecessors =
                reform.predecessors().stream().map(register::byId).toList();
        predecessors.forEach(unit -> predecessor(unit, reform));
        UnitLevel level = predecessors.getFirst().level();
        predecessors.forEach(
                unit -> refuseIf(unit.level() != level, UnitField.PREDECESSORS, "level_differs", unit.fullName()));
        reform.successors().forEach(heir -> successor(heir, level, reform));
        shares(reform);
        changes(reform, predecessors.getFirst());
        if (!reform.goesOn() && !reform.withChildren()) {
            predecessors.forEach(unit -> {
                List<Unit> left = left(unit, reform);
                refuseIf(!left.isEmpty(), UnitField.WHOLE, "left_behind", unit.fullName(), UnitRules.names(left));
            });
        }
    }

    /** The units below that would be in force on the day or later without the one above them. */
    List<Unit> left(Unit unit, Reform reform) {
        return register.childrenEver(unit.id()).stream()
                .filter(child -> child.validTo() == null || child.validTo().isAfter(reform.day()))
                .toList();
    }

    private static void shape(Reform reform) {
        int from = reform.predecessors().size();
        int to = reform.successors().size();
        boolean one = reform.kind() != Kind.MERGE && reform.kind() != Kind.ABOLISH;
        refuseIf(
                from == 0 || new HashSet<>(reform.predecessors()).size() < from,
                UnitField.PREDECESSORS,
                "predecessors");
        refuseIf(one && from > 1, UnitField.PREDECESSORS, "one_predecessor");
        switch (reform.kind()) {
            case MERGE -> {
                refuseIf(to != 1, UnitField.SUCCESSORS, "one_successor");
                refuseIf(
                        from < 2 && reform.successors().getFirst().unitId() == null,
                        UnitField.PREDECESSORS,
                        "merge_one");
            }
            case SPLIT -> refuseIf(to < (reform.goesOn() ? 1 : 2), UnitField.SUCCESSORS, "split_one");
            case RENAME, MOVE ->
                refuseIf(
                        to != 1 || reform.successors().getFirst().details() == null,
                        UnitField.SUCCESSORS,
                        "one_successor");
            case ABOLISH -> refuseIf(to != 0, UnitField.SUCCESSORS, "no_successor");
        }
        refuseIf(reform.goesOn() && reform.kind() != Kind.SPLIT, UnitField.WHOLE, "goes_on");
        refuseIf(reform.withChildren() && (to != 1 || reform.goesOn()), UnitField.WHOLE, "with_children");
    }

    private void predecessor(Unit unit, Reform reform) {
        refuseIf(unit.level() == UnitLevel.NATION, UnitField.PREDECESSORS, "nation");
        refuseIf(
                unit.validFrom() != null && !unit.validFrom().isBefore(reform.day()),
                UnitField.DAY,
                "before_start",
                unit.fullName(),
                unit.validFrom() == null ? "" : DateText.format(unit.validFrom()));
        if (unit.validTo() == null) {
            return;
        }
        String end = DateText.format(unit.validTo());
        if (reform.goesOn()) {
            refuseIf(!unit.inForceOn(reform.day()), UnitField.DAY, "ended", unit.fullName(), end);
        } else {
            refuseIf(unit.validTo().isBefore(reform.day()), UnitField.DAY, "ended", unit.fullName(), end);
            refuseIf(unit.validTo().isAfter(reform.day()), UnitField.DAY, "still_in_force", unit.fullName(), end);
        }
    }

    private void successor(Heir heir, UnitLevel level, Reform reform) {
        if (heir.unitId() == null) {
            UnitDetails details = Objects.requireNonNull(heir.details());
            refuseIf(details.level() != level, UnitField.LEVEL, "level_differs", details.name());
            return;
        }
        Unit unit = register.byId(heir.unitId());
        refuseIf(
                reform.predecessors().contains(unit.id()),
                UnitField.SUCCESSORS,
                reform.kind().itself(),
                unit.fullName());
        refuseIf(unit.level() != level, UnitField.SUCCESSORS, "level_differs", unit.fullName());
        refuseIf(
                !unit.inForceOn(reform.day()),
                UnitField.SUCCESSORS,
                "not_in_force",
                unit.fullName(),
                UnitRules.days(unit.validFrom(), unit.validTo()));
        refuseIf(reform.withChildren() && unit.validTo() != null, UnitField.WHOLE, "with_children");
        for (long predecessor : reform.predecessors()) {
            refuseIf(register.leadsTo(unit.id(), predecessor), UnitField.SUCCESSORS, "cycle", unit.fullName());
            refuseIf(
                    register.successionsOf(predecessor).stream()
                            .anyMatch(one -> Objects.equals(one.successorId(), unit.id())
                                    && one.effectiveOn().equals(reform.day())),
                    UnitField.SUCCESSORS,
                    "known",
                    unit.fullName());
        }
    }

    private static void shares(Reform reform) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Heir heir : reform.successors()) {
            BigDecimal share = heir.share();
            if (share != null) {
                refuseIf(share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0, UnitField.SUCCESSORS, "share");
                sum = sum.add(share);
            }
        }
        refuseIf(reform.kind() == Kind.SPLIT && sum.compareTo(BigDecimal.ONE) > 0, UnitField.SUCCESSORS, "shares_sum");
        refuseIf(reform.goesOn() && sum.compareTo(BigDecimal.ONE) == 0, UnitField.SUCCESSORS, "shares_all");
    }

    /** A renamed unit has another code, name or kind; a moved one stands elsewhere. */
    private static void changes(Reform reform, Unit old) {
        if (reform.kind() == Kind.RENAME || reform.kind() == Kind.MOVE) {
            UnitDetails after =
                    Objects.requireNonNull(reform.successors().getFirst().details());
            boolean sameName = after.name().equals(old.name())
                    && after.kind().equals(old.kind())
                    && Objects.equals(after.code(), old.code());
            boolean samePlace = Objects.equals(after.parentId(), old.parentId());
            refuseIf(reform.kind() == Kind.RENAME && sameName, UnitField.NAME, "same_name");
            refuseIf(reform.kind() == Kind.RENAME && !samePlace, UnitField.PARENT, "rename_moves");
            refuseIf(reform.kind() == Kind.MOVE && samePlace, UnitField.PARENT, "same_place");
        }
    }
}
