package vn.chiso.budget;

import java.util.List;
import vn.chiso.indicator.DimensionItem;

/** A group of tasks as the catalogue has it: what annexes can list. */
public record TaskGroup(DimensionItem group, List<DimensionItem> tasks) {

    public TaskGroup {
        tasks = List.copyOf(tasks);
    }
}
