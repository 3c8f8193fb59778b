package vn.chiso.register.lists;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyDetails;
import vn.chiso.base.text.Refused;
import vn.chiso.register.lists.AgencyList.Entry;
import vn.chiso.register.lists.ListLine.State;

/** What a line of a list of agencies comes to, while it is worked out. */
final class AgencyItem {

    /** Null for an agency that the list lacks. */
    final @Nullable Entry entry;

    /** What the register has in its place. */
    final @Nullable Agency held;

    State state;
    final boolean asked;

    /** What is known of it then; null where nothing changes. */
    @Nullable
    AgencyDetails next;

    /** Whether it is another agency than the one that has its code, which ends. */
    boolean replaces;

    /** The agency of the same list that it is part of. */
    @Nullable
    AgencyItem above;

    @Nullable
    Refused why;

    boolean taken;

    /** Its place among the steps. */
    @Nullable
    Integer step;

    AgencyItem(@Nullable Entry entry, @Nullable Agency held, State state, boolean asked) {
        this.entry = entry;
        this.held = held;
        this.state = state;
        this.asked = asked;
    }

    AgencyItem refuse(Refused reason) {
        why = reason;
        taken = false;
        step = null;
        return this;
    }

    String key() {
        return entry == null ? "gone:" + Objects.requireNonNull(held).id() : "row:" + entry.row();
    }

    ListLine line(String unitName) {
        Agency agency = held;
        String code = entry == null ? Objects.requireNonNull(agency).electronicId() : entry.code();
        return new ListLine(
                key(),
                entry == null ? 0 : entry.row(),
                why == null ? state : State.REFUSED,
                Objects.requireNonNullElse(code, ""),
                entry == null ? Objects.requireNonNull(agency).name() : entry.name(),
                unitName,
                agency == null ? null : agency.name(),
                asked,
                why,
                taken);
    }
}
