package vn.chiso.territory;

import static vn.chiso.territory.UnitRules.refuseIf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.DateText;
import vn.chiso.territory.Reform.Kind;

/** Whether one unit of the register can have become another on a day. */
final class SuccessionRules {

    private static final int LONGEST_BASIS = 200;

    private final Register register;

    SuccessionRules(Register register) {
        this.register = register;
    }

    /** @throws UnitRefused with what is wrong */
    void demand(NewSuccession one) {
        refuseIf(
                one.legalBasis() != null && one.legalBasis().length() > LONGEST_BASIS,
                UnitField.LEGAL_BASIS,
                "long",
                LONGEST_BASIS);
        Unit before = register.byId(one.predecessor());
        LocalDate day = one.effectiveOn();
        refuseIf(before.level() == UnitLevel.NATION, UnitField.PREDECESSORS, "nation");
        refuseIf(
                before.validFrom() != null && !before.validFrom().isBefore(day),
                UnitField.DAY,
                "before_start",
                before.fullName(),
                before.validFrom() == null ? "" : DateText.format(before.validFrom()));
        LocalDate end = before.validTo();
        if (end != null) {
            refuseIf(end.isBefore(day), UnitField.DAY, "ended", before.fullName(), DateText.format(end));
        }
        boolean goesOn = end == null || end.isAfter(day);
        refuseIf(goesOn && one.kind() != Kind.SPLIT, UnitField.WHOLE, "goes_on_kind", before.fullName());
        refuseIf((one.successor() == null) != (one.kind() == Kind.ABOLISH), UnitField.SUCCESSORS, "one_or_none");
        if (one.successor() == null) {
            refuseIf(!others(one).isEmpty(), UnitField.SUCCESSORS, "no_successor");
        } else {
            successor(one, before, register.byId(one.successor()));
        }
        share(one);
    }

    private void successor(NewSuccession one, Unit before, Unit after) {
        refuseIf(before.id() == after.id(), UnitField.SUCCESSORS, one.kind().itself(), after.fullName());
        refuseIf(before.level() != after.level(), UnitField.SUCCESSORS, "level_differs", after.fullName());
        refuseIf(
                !after.inForceOn(one.effectiveOn()),
                UnitField.SUCCESSORS,
                "not_in_force",
                after.fullName(),
                UnitRules.days(after.validFrom(), after.validTo()));
        refuseIf(register.leadsTo(after.id(), before.id()), UnitField.SUCCESSORS, "cycle", after.fullName());
        refuseIf(
                others(one).stream()
                        .anyMatch(other ->
                                other.successorId() == null || Objects.equals(other.successorId(), after.id())),
                UnitField.SUCCESSORS,
                "known",
                after.fullName());
    }

    /** What of a predecessor goes to all of its successors together is no more than there was. */
    void share(NewSuccession one) {
        BigDecimal share = one.share();
        if (share == null) {
            return;
        }
        refuseIf(
                share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0 || one.successor() == null,
                UnitField.SUCCESSORS,
                "share");
        BigDecimal sum = others(one).stream()
                .filter(other -> !Objects.equals(other.successorId(), one.successor()))
                .map(Succession::share)
                .filter(Objects::nonNull)
                .reduce(share, BigDecimal::add);
        refuseIf(sum.compareTo(BigDecimal.ONE) > 0, UnitField.SUCCESSORS, "shares_sum");
        LocalDate end = register.byId(one.predecessor()).validTo();
        boolean goesOn = end == null || end.isAfter(one.effectiveOn());
        refuseIf(goesOn && sum.compareTo(BigDecimal.ONE) == 0, UnitField.SUCCESSORS, "shares_all");
    }

    /** What is known to have become of the same on the same day. */
    private List<Succession> others(NewSuccession one) {
        return register.successionsOf(one.predecessor()).stream()
                .filter(other -> other.effectiveOn().equals(one.effectiveOn()))
                .toList();
    }

    static NewSuccession of(Succession one, @Nullable BigDecimal share) {
        return new NewSuccession(
                one.predecessorId(),
                one.successorId(),
                one.effectiveOn(),
                Kind.valueOf(one.kind()),
                share,
                one.legalBasis());
    }
}
