package vn.chiso.register.lists;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.AgencyType;
import vn.chiso.base.text.Refused;

/** Agencies as a list has them, in the order of the file. */
record AgencyList(List<Entry> entries) implements ListContent {

    AgencyList {
        entries = List.copyOf(entries);
    }

    /**
     * One agency.
     *
     * @param code the identifier of agencies in electronic exchange; empty where the list has none
     * @param type null where the list does not say it
     * @param unit the code or the name of the unit it works for; empty where the list does not say it
     * @param parent code or name of the agency that it is part of; empty for none
     * @param wrong why it cannot be read; null when it can
     */
    record Entry(
            int row,
            String code,
            String name,
            String shortName,
            @Nullable AgencyType type,
            String unit,
            String parent,
            List<String> aliases,
            @Nullable Refused wrong) {}
}
