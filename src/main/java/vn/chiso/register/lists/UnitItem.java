package vn.chiso.register.lists;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.Refused;
import vn.chiso.register.lists.ListLine.State;
import vn.chiso.register.lists.UnitList.Entry;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitDetails;

/** What a line of a list of units comes to, while it is worked out. */
final class UnitItem {

    /** Null for a unit that the list lacks. */
    final @Nullable Entry entry;

    /** What the register has in its place. */
    final @Nullable Unit held;

    /** The unit above where the list changes that too. */
    final @Nullable UnitItem above;

    final State state;
    final boolean asked;

    /** Whether it is another unit than the one that has its code, which ends. */
    boolean replaces;

    /** What it is from the day on; null where nothing changes or nothing is left. */
    @Nullable
    UnitDetails next;

    @Nullable
    Refused why;

    boolean taken;

    /** Its place among the steps of the renewal. */
    @Nullable
    Integer step;

    UnitItem(@Nullable Entry entry, @Nullable Unit held, @Nullable UnitItem above, State state, boolean asked) {
        this.entry = entry;
        this.held = held;
        this.above = above;
        this.state = state;
        this.asked = asked;
    }

    void refuse(Refused reason) {
        why = reason;
        taken = false;
        step = null;
    }

    String key() {
        return entry == null ? "gone:" + Objects.requireNonNull(held).id() : entry.id() + ":" + entry.row();
    }

    /** Whether another unit begins where this one is done. */
    boolean begins() {
        return step != null && next != null;
    }

    /** Whether nothing is there yet that could stand above another. */
    boolean isOpen() {
        return held == null || replaces || state == State.ASKED;
    }

    ListLine line(String aboveName) {
        Unit unit = held;
        String was = unit == null ? null : unit.fullName() + (unit.code() == null ? "" : " (" + unit.code() + ")");
        if (entry == null) {
            Unit gone = Objects.requireNonNull(unit);
            String code = Objects.toString(gone.code(), "");
            return new ListLine(key(), 0, shown(), code, gone.fullName(), aboveName, was, false, why, taken);
        }
        return new ListLine(
                key(), entry.row(), shown(), entry.code(), entry.fullName(), aboveName, was, asked, why, taken);
    }

    private State shown() {
        return why == null ? state : State.REFUSED;
    }
}
